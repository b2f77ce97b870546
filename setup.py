"""Prepares the packages for a wheel: see tools/wheel.py."""

import subprocess
import sys
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py

ROOT = Path(__file__).parent


class Prepared(build_py):
    """Builds the packages, and prepares them unless they're only linked to."""

    def run(self):
        super().run()
        if not self.editable_mode and (ROOT / "tools" / "wheel.py").is_file():
            folder = Path(self.build_lib).resolve()
            subprocess.run([sys.executable, "-m", "tools.wheel", folder], cwd=ROOT, check=True)


setup(cmdclass={"build_py": Prepared})
