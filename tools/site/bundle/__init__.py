"""What the finished site sends to browsers instead of our sources: scripts and sheets in few files, named by content."""
