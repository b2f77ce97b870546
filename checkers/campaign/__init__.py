"""Many messages checked together. Loaded only when needed."""
