"""Reads a file of Linked Art as a program of another museum would, with the context that Linked
Art's own library ships, and says what of it means nothing there. It never asks the network."""

import json
import sys
from pathlib import Path

import cromulent
from pyld import jsonld

CONTEXT = "https://linked.art/ns/v1/linked-art.json"
BASE = "https://example.org/exhibit/catalogue.jsonld"
TRANSFERS = "http://www.cidoc-crm.org/cidoc-crm/P22_transferred_title_to"


def context(address, _options):
    """The context, and no other document."""
    if address != CONTEXT:
        raise ValueError(f"asked for {address}")
    file = Path(cromulent.__file__).parent / "data" / "linked-art.json"
    return {"contextUrl": None, "documentUrl": address, "document": json.loads(file.read_text())}


def identifiers(value, found):
    """Every identifier and type, at any depth."""
    if isinstance(value, list):
        for one in value:
            identifiers(one, found)
    elif isinstance(value, dict):
        for name, one in value.items():
            if name in ("@id", "@type"):
                found.extend([one] if isinstance(one, str) else one)
            else:
                identifiers(one, found)


def problems(file):
    """What means nothing: terms that the context does not have, and identifiers that are no
    addresses."""
    document = json.loads(Path(file).read_text())
    dropped = []
    graph = jsonld.expand(document, {"base": BASE, "documentLoader": context}, dropped.append)
    yield from (f"no such term: {term}" for term in sorted(set(map(str, dropped))))
    found = []
    identifiers(graph, found)
    schemes = ("http://", "https://")
    yield from (f"no address: {one}" for one in sorted(set(found)) if not one.startswith(schemes))
    if not any(TRANSFERS in json.dumps(one) for one in graph):
        yield "nobody is given anything"


if __name__ == "__main__":
    found = list(problems(sys.argv[1]))
    print("\n".join(found))
    sys.exit(1 if found else 0)
