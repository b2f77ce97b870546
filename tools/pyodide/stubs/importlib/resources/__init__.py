"""Nothing is read with importlib.resources; importlib.abc imports it, and with it pathlib, tempfile and inspect."""
