"""Bundles our scripts and style sheets into a few files, named by their content, which the finished site uses."""
