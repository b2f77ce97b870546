"""Check more messages than one machine can: the same checks as plain functions of a part of them, and on Dask."""
