"""Check more messages than a single machine can: plain functions for a part of them, and a program for Dask."""
