"""Writes imsmanifest.xml: one organisation, one item, one resource, which any learning system can play."""

from xml.etree import ElementTree as ET

# For each version: the namespaces, the schema's version name, and the attribute that marks a resource with a script.
_12 = {"imscp": "http://www.imsproject.org/xsd/imscp_rootv1p1p2", "adlcp": "http://www.adlnet.org/xsd/adlcp_rootv1p2"}
_2004 = {
    "imscp": "http://www.imsglobal.org/xsd/imscp_v1p1",
    "adlcp": "http://www.adlnet.org/xsd/adlcp_v1p3",
    "imsss": "http://www.imsglobal.org/xsd/imsss",
}
VERSIONS = {"1.2": (_12, "1.2", "scormtype"), "2004": (_2004, "2004 3rd Edition", "scormType")}


def manifest(version: str, title: str, files: list[str], start: str = "index.html") -> bytes:
    """The manifest as UTF-8. version: "1.2" or "2004". files: every path in the zip except the manifest's.

    Raises KeyError for an unknown version, and ValueError if `start` isn't among the files or a path isn't relative.
    """
    names, edition, kind = VERSIONS[version]
    if start not in files:
        raise ValueError(f"{start} isn't among the files of the course")
    if outside := [path for path in files if path.startswith("/") or ".." in path.split("/") or ":" in path]:
        raise ValueError(f"paths must be relative: {outside}")
    for prefix, address in names.items():
        ET.register_namespace("" if prefix == "imscp" else prefix, address)
    cp, adl = f"{{{names['imscp']}}}", f"{{{names['adlcp']}}}"
    top = ET.Element(cp + "manifest", identifier=f"cordial-course-{version.replace('.', '-')}", version="1")
    about = ET.SubElement(top, cp + "metadata")
    ET.SubElement(about, cp + "schema").text = "ADL SCORM"
    ET.SubElement(about, cp + "schemaversion").text = edition
    organizations = ET.SubElement(top, cp + "organizations", default="cordial")
    organization = ET.SubElement(organizations, cp + "organization", identifier="cordial")
    ET.SubElement(organization, cp + "title").text = title
    item = ET.SubElement(organization, cp + "item", identifier="course", identifierref="course-files", isvisible="true")
    ET.SubElement(item, cp + "title").text = title
    if version == "2004":
        # Without this, a learning system would mark the course as completed when it's opened.
        order = f"{{{names['imsss']}}}"
        sequencing = ET.SubElement(item, order + "sequencing")
        ET.SubElement(
            sequencing, order + "deliveryControls", completionSetByContent="true", objectiveSetByContent="true"
        )
    resources = ET.SubElement(top, cp + "resources")
    resource = ET.SubElement(
        resources,
        cp + "resource",
        {"identifier": "course-files", "type": "webcontent", adl + kind: "sco", "href": start},
    )
    for path in sorted(files):
        ET.SubElement(resource, cp + "file", href=path)
    ET.indent(top)
    return ET.tostring(top, encoding="UTF-8", xml_declaration=True)
