"""What the records of Linked Art 1.0 may say (https://linked.art/api/1.0/): for each kind of record,
and for each structure within one, its properties and what they may hold. A table of our own, of the
part of the model that we write, since no package ships the published JSON Schemas; where a clone of
Linked Art's repository is at hand, they are asked, too:

    python tests/formats/linked_art_model.py target/formats/catalogue.jsonld ../linked.art/docs/api/1.0/schema
"""

import json
import sys
from pathlib import Path

REFERENCE = {"id", "type", "_label", "equivalent"}
# What a thesaurus has may say more of itself, wherever it is named.
CONCEPT = REFERENCE | {"identified_by", "classified_as"}
CONCEPTS = {"Type"}

ENTITY = {"id", "type", "_label", "identified_by", "classified_as", "referred_to_by", "equivalent"}
ENTITY |= {"representation", "member_of", "subject_of", "attributed_by"}
ACTIVITY = {"type", "_label", "identified_by", "classified_as", "referred_to_by", "took_place_at"}
ACTIVITY |= {"timespan", "caused_by", "carried_out_by", "used_specific_object", "influenced_by"}
ACTIVITY |= {"technique", "during", "after", "before"}
TITLE = {"transferred_title_of", "transferred_title_from", "transferred_title_to"}

RECORDS = {
    "Set": ENTITY | {"dimension", "about", "members_contained_by", "members_exemplified_by", "used_for", "created_by"},
    "HumanMadeObject": ENTITY
    | {"dimension", "made_of", "part_of", "current_owner", "current_custodian", "current_location"}
    | {"used_for", "shows", "carries", "produced_by", "changed_ownership_through"},
    "Provenance": ENTITY | ACTIVITY | {"part_of", "part"},
    "Activity": ENTITY | ACTIVITY | {"participant", "part_of"},
    "Person": ENTITY | {"carried_out", "participated_in", "contact_point", "residence", "born", "died"},
    "Group": ENTITY | {"carried_out", "participated_in", "contact_point", "residence", "formed_by", "dissolved_by"},
    "Place": ENTITY | {"defined_by", "part_of"},
    "Type": ENTITY | {"created_by", "broader"},
    "LinguisticObject": ENTITY
    | {"dimension", "subject_to", "format", "language", "about", "created_by", "used_for", "part_of"}
    | {"conceptually_part_of", "content"},
    "DigitalObject": ENTITY
    | {"dimension", "part_of", "format", "conforms_to", "access_point", "digitally_available_via"}
    | {"digitally_carries", "digitally_shows", "used_for", "created_by"},
}

STATEMENT = {"type", "_label", "identified_by", "referred_to_by", "classified_as", "content", "language", "format"}
CARRIED = {"type", "_label", "identified_by", "classified_as", "referred_to_by"}

STRUCTURES = {
    "Name": {"type", "_label", "identified_by", "referred_to_by", "classified_as", "content", "language", "part"},
    "Identifier": {"type", "_label", "identified_by", "referred_to_by", "classified_as", "content", "part", "assigned_by"},
    "Statement": STATEMENT,
    "TimeSpan": {"type", "_label", "identified_by", "classified_as", "begin_of_the_begin", "end_of_the_begin"}
    | {"begin_of_the_end", "end_of_the_end", "duration"},
    "AttributeAssignment": ACTIVITY | {"part_of", "assigned", "assigned_property"},
    "Creation": ACTIVITY | {"part_of"},
    "Acquisition": ACTIVITY | TITLE,
    "VisualItem": CARRIED | {"digitally_shown_by"},
    "DigitalObject": CARRIED | {"access_point", "format", "conforms_to"},
    "Page": CARRIED | {"language", "digitally_carried_by"},
}

REQUIRED = {
    "record": {"id", "type", "_label"},
    "Provenance": {"classified_as"},
    "Name": {"content"},
    "Identifier": {"content"},
    "Statement": {"content"},
    "Acquisition": {"transferred_title_of"},
}

# Which classes a property may hold; one that isn't here may hold what its record's table says alone.
HOLDS = {
    "identified_by": {"Name", "Identifier"},
    "classified_as": {"Type"},
    "referred_to_by": {"LinguisticObject"},
    "subject_of": {"LinguisticObject"},
    "representation": {"VisualItem"},
    "attributed_by": {"AttributeAssignment"},
    "member_of": {"Set"},
    "took_place_at": {"Place"},
    "timespan": {"TimeSpan"},
    "used_specific_object": {"HumanMadeObject", "Set"},
    "carried_out_by": {"Person", "Group"},
    "during": {"Period"},
    "language": {"Language"},
    "part": {"Acquisition"},
    "transferred_title_of": {"HumanMadeObject"},
    "transferred_title_from": {"Person", "Group"},
    "transferred_title_to": {"Person", "Group"},
    "digitally_shown_by": {"DigitalObject"},
    "digitally_carried_by": {"DigitalObject"},
    "digitally_carries": {"LinguisticObject"},
    "access_point": {"DigitalObject"},
    "conforms_to": {"InformationObject"},
    "created_by": {"Creation"},
}

# What there is one of; everything else that holds structures is a list.
SINGLE = {"timespan", "created_by", "current_location"}
SINGLE_IN = {"Provenance": {"part_of"}, "Activity": {"part_of"}, "AttributeAssignment": {"part_of"}}


def problems_of_value(where, owner, name, value):
    """What is wrong with the value of one property of an owner of a kind."""
    single = name in SINGLE or name in SINGLE_IN.get(owner, set())
    if isinstance(value, (str, int, float)):
        return
    if single != isinstance(value, dict):
        yield f"{where}: found {'a list' if isinstance(value, list) else 'one value'}, expected {'one value' if single else 'a list'}"
    for one in value if isinstance(value, list) else [value]:
        yield from problems_of_structure(where, owner, name, one)


def problems_of_structure(where, owner, name, value):
    """What is wrong with a structure, or a reference, that a property holds."""
    kind = value.get("type")
    if name in HOLDS and kind not in HOLDS[name]:
        yield f"{where}: found a {kind}, expected {' or '.join(sorted(HOLDS[name]))}"
    if "id" in value:
        more = set(value) - (CONCEPT if kind in CONCEPTS else REFERENCE)
        if more:
            yield f"{where}: a reference says {', '.join(sorted(more))}"
        return
    structure = kind
    if kind == "LinguisticObject":
        structure = "Page" if name == "subject_of" else "Statement"
    if structure not in STRUCTURES:
        yield f"{where}: a {kind} without id"
        return
    yield from problems_of_properties(where, structure, STRUCTURES[structure], value)


def problems_of_properties(where, kind, table, value):
    """Properties that a kind does not have, that it lacks, or that hold what they may not."""
    for name in sorted(set(value) - table):
        yield f"{where}/{name}: a {kind} has no such property"
    for name in sorted(REQUIRED.get(kind, set()) - set(value)):
        yield f"{where}: a {kind} without {name}"
    for name in sorted(set(value) & table):
        yield from problems_of_value(f"{where}/{name}", kind, name, value[name])


def kind_of(record):
    """A record's kind; an activity of provenance is one of its own."""
    return "Provenance" if record["type"] == "Activity" and "part" in record else record["type"]


def problems_of_record(record):
    """What is wrong with one record."""
    kind = kind_of(record)
    if kind not in RECORDS:
        yield f"{record.get('id')}: {kind} is no kind of record"
        return
    for name in sorted(REQUIRED["record"] - set(record)):
        yield f"{record.get('id')}: a record without {name}"
    yield from problems_of_properties(record.get("id"), kind, RECORDS[kind], record)


def problems_by_schemas(document, folder):
    """What the published JSON Schemas find wrong with each record."""
    from jsonschema import Draft202012Validator
    from referencing import Registry, Resource

    address = "https://linked.art/api/1.0/schema/"
    schemas = {file.name: json.loads(file.read_text()) for file in sorted(Path(folder).glob("*.json"))}
    registry = Registry().with_resources(
        (address + name, Resource.from_contents(schema)) for name, schema in schemas.items()
    )
    files = {"HumanMadeObject": "object", "Provenance": "provenance", "Activity": "event", "Type": "concept"}
    files |= {"LinguisticObject": "text", "DigitalObject": "digital"}
    for record in document["@graph"]:
        kind = kind_of(record)
        schema = schemas[files.get(kind, kind.lower()) + ".json"]
        validator = Draft202012Validator(schema, registry=registry)
        for error in validator.iter_errors({"@context": document["@context"], **record}):
            path = "/".join(map(str, error.absolute_path))
            yield f"{record['id']}/{path}: {error.message}"


if __name__ == "__main__":
    read = json.loads(Path(sys.argv[1]).read_text())
    found = [problem for record in read["@graph"] for problem in problems_of_record(record)]
    for schemas_folder in sys.argv[2:]:
        found += problems_by_schemas(read, schemas_folder)
    kinds = [kind_of(record) for record in read["@graph"]]
    missing = sorted(set(RECORDS) - set(kinds))
    found += [f"no record of the kind {kind}" for kind in missing]
    print("\n".join(found) if found else f"{len(kinds)} records of {len(set(kinds))} kinds")
    sys.exit(1 if found else 0)
