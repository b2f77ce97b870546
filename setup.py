"""Prepares the packages for a wheel: see tools/wheel.py."""

import subprocess
import sys
from pathlib import Path

from setuptools import find_packages, setup
from setuptools.command.build_py import build_py

ROOT = Path(__file__).parent


class Prepared(build_py):
    """Builds the packages, and prepares them unless they're only linked to."""

    def run(self):
        super().run()
        if not self.editable_mode and (ROOT / "tools" / "wheel.py").is_file():
            folder = Path(self.build_lib).resolve()
            subprocess.run([sys.executable, "-m", "tools.wheel", folder], cwd=ROOT, check=True)


# Installed, the recipes for a cluster have a name of their own: "tools" could be anyone's.
setup(
    cmdclass={"build_py": Prepared},
    packages=[*find_packages(include=["checkers*"]), "cordial_cluster"],
    package_dir={"cordial_cluster": "tools/cluster"},
)
