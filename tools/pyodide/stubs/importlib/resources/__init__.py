"""Empty: importlib.abc imports this, and the real one would import pathlib, tempfile and inspect."""
