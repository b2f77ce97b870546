"""The whole site as one zip, for any static host or an intranet: `make offline`."""
