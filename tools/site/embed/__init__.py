"""What other sites put into frames: pages without site furniture, lessons, oEmbed, host files."""
