"""What makes the packed Python smaller or quicker to start, one file a step."""
