"""The course for learning systems: `make scorm` writes a zip for SCORM 1.2 and one for SCORM 2004."""
