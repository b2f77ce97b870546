"""Builds the site's pages: macros, embedding, bundles, policy, zips."""
