"""Many messages checked together. Loaded only when asked for."""
