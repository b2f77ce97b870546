"""See the package."""

__all__ = ()
