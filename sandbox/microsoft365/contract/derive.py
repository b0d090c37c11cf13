#!/usr/bin/env python3
"""Derives the sandbox's Graph contract from Microsoft's published files.

usage: derive.py FOLDER     (FOLDER holds v1.0-metadata.xml and permissions.json)

selection.json, next to this script, names the types, properties and calls that Cloudward uses. The
script copies their JSON types, nullability and permissions from Microsoft's files and writes
src/main/resources/contract/{types,calls}.json. It stops at any name those files do not know.
"""

import json
import pathlib
import sys
import xml.etree.ElementTree as ElementTree

HERE = pathlib.Path(__file__).resolve().parent
TARGET = HERE.parent / "src/main/resources/contract"
EDM = "{http://docs.oasis-open.org/odata/ns/edm}"
SCHEMES = {"application": "Application", "delegated": "DelegatedWork"}


def read_schema(folder):
    text = (folder / "v1.0-metadata.xml").read_text(encoding="utf-8-sig")
    for schema in ElementTree.fromstring(text).iter(EDM + "Schema"):
        if schema.get("Namespace") == "microsoft.graph":
            return {node.get("Name"): node for node in schema if node.get("Name")}
    raise SystemExit("no schema microsoft.graph in the metadata")


def short(type_name):
    for prefix in ("Edm.", "graph.", "microsoft.graph."):
        type_name = type_name.replace(prefix, "")
    return type_name


def properties_of(schema, name):
    node, found = schema[name], {}
    while node is not None:
        for prop in node.findall(EDM + "Property") + node.findall(EDM + "NavigationProperty"):
            kind = short(prop.get("Type"))
            nullable = prop.get("Nullable") != "false" and not kind.startswith("Collection(")
            found[prop.get("Name")] = {"type": kind, "nullable": nullable}
        base = node.get("BaseType")
        node = schema[short(base)] if base else None
    return found


def derive_type(schema, name, wanted):
    node = schema[name]
    if node.tag == EDM + "EnumType":
        return {"kind": "enum", "members": [m.get("Name") for m in node.findall(EDM + "Member")]}
    known = properties_of(schema, name)
    unknown = [p for p in wanted if p not in known]
    if unknown:
        raise SystemExit(f"{name} has no {unknown}")
    kind = "entity" if node.tag == EDM + "EntityType" else "complex"
    return {"kind": kind, "properties": {p: known[p] for p in wanted}}


def read_permissions(folder):
    text = (folder / "permissions.json").read_text(encoding="utf-8-sig")
    table = {}
    for name, permission in json.loads(text)["permissions"].items():
        for group in permission["pathSets"]:
            for path, remark in group["paths"].items():
                for method in group["methods"]:
                    for scheme in group["schemeKeys"]:
                        row = table.setdefault((method, path.lower(), scheme), {})
                        row[name] = row.get(name, False) or scheme in remark
    return table


def derive_call(table, selection, call):
    method, path = call["call"].split(" ")
    derived = {"method": method, "path": path, "returns": call["returns"]}
    if "permissions" in call:
        return derived | {"permissions": call["permissions"]}
    source_method, source_path = call.get("permissionsOf", call["call"]).split(" ")
    for ours, theirs in SCHEMES.items():
        row = table.get((source_method, source_path.lower(), theirs), {})
        names = [n for n in row if not n.startswith(tuple(selection["ignoredPermissionPrefixes"]))]
        if "only" in call:
            names = [n for n in names if n in call["only"]]
        names.sort(key=lambda n: (n != call.get("least"), not row[n], "Write" in n, len(n), n))
        derived[ours] = names
    if not derived["application"] and not derived["delegated"]:
        raise SystemExit(f"no permission is known for {call['call']}")
    return derived


def write(name, document):
    text = json.dumps(document, indent=2, ensure_ascii=False) + "\n"
    (TARGET / name).write_text(text, encoding="utf-8")


def main():
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    folder = pathlib.Path(sys.argv[1])
    selection = json.loads((HERE / "selection.json").read_text(encoding="utf-8"))
    schema, table = read_schema(folder), read_permissions(folder)
    write("types.json", {n: derive_type(schema, n, p) for n, p in selection["types"].items()})
    write("calls.json", [derive_call(table, selection, c) for c in selection["calls"]])


if __name__ == "__main__":
    main()
