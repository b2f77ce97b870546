"""How fast it is, by `make bench`. Nothing here is a test: figures and ratios are printed and recorded, not asserted."""
