"""What other sites can show in frames: pages without header and navigation, lessons, oEmbed, files for hosts."""
