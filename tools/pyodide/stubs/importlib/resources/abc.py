"""Empty, like the package."""
