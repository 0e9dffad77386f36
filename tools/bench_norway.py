#!/usr/bin/env python3
"""Fills an empty database of umt with a made-up country, for measuring: tools/bench_norway.py DATABASE.

One region with 357 municipalities; in each a council of 40 seats and 14 of substitutes, and a pair in the assembly,
for ten years of one-year mandates: 199 920 in all. Nobody in it exists. Here and there something is wrong, so that
the check has something to find.
"""

import datetime
import sqlite3
import sys

MUNICIPALITIES, YEARS, FIRST = 357, 10, 2017
MEMBERS, SUBSTITUTES = 40, 14
REGION = 1


def number(day):
    """Days since 1900-01-01, which is 1."""
    return day.toordinal() - datetime.date(1899, 12, 31).toordinal()


def node(first, last):
    """The node of the tree of days that is nearest the root and lies within (docs/adr/0008)."""
    at, step = 65536, 32768
    while step and (last < at or first > at):
        at += -step if last < at else step
        step //= 2
    return at


def period(start, end=None):
    start, end = str(start), end and str(end)
    return start, start, end, end


class Country:
    def __init__(self, database):
        self.database = database
        self.ids = 1000

    def next(self):
        self.ids += 1
        return self.ids

    def put(self, table, rows):
        for row in rows:
            marks = ", ".join("?" * len(row))
            self.database.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", list(row.values()))

    def dated(self, start, end=None):
        names = ("from_earliest", "from_latest", "until_earliest", "until_latest")
        return dict(zip(names, period(start, end)))

    def lay(self):
        start = datetime.date(FIRST, 8, 1)
        self.put("region", [dict(id=REGION, key="norge", code="NO", name="Norge", sort_key="norge", source="setting")])
        assembly = self.body("ungdomsting", "assembly", None)
        self.rule(assembly, "seats-a-municipality", "2")
        self.rule(assembly, "coordinator-percentage-min", "20")
        for place in range(MUNICIPALITIES):
            self.municipality(place, assembly, start)

    def body(self, key, kind, municipality):
        body = self.next()
        self.put("body", [dict(
            id=body, region_id=REGION, key=key, kind=kind, name_nb=key, name_en=key, sort_key=key,
            municipality_id=municipality, receives=0)])
        return body

    def rule(self, body, rule, value):
        self.put("body_rule", [dict(
            id=self.next(), region_id=REGION, body_id=body, rule=rule, value=value, source="setting",
            **self.dated(datetime.date(2000, 1, 1)))])

    def municipality(self, place, assembly, start):
        municipality, key = self.next(), f"kommune-{place:03}"
        self.put("municipality", [dict(id=municipality, key=key)])
        common = dict(region_id=REGION, municipality_id=municipality, source="setting")
        self.put("membership", [dict(id=self.next(), **common, **self.dated(start))])
        self.put("participation", [dict(id=self.next(), body_id=assembly, **common, **self.dated(start))])
        council = self.body(f"ungdomsrad-{place:03}", "youth-council", municipality)
        for rule, value in [("max-age-elected", "18"), ("term-years-max", "2"), ("members-min", str(MEMBERS - 2))]:
            self.rule(council, rule, value)
        for year in range(0, YEARS, 2):
            self.put("term", [dict(
                id=self.next(), region_id=REGION, body_id=council,
                **self.dated(datetime.date(FIRST + year, 8, 1), datetime.date(FIRST + year + 2, 8, 1)))])
        seats = [(assembly, kind, municipality, None) for kind in ("girl", "boy")]
        seats += [(council, "open", None, None)] * MEMBERS
        seats += [(council, "open", None, rank + 1) for rank in range(SUBSTITUTES)]
        for number_of_seat, seat in enumerate(seats):
            self.seat(place, number_of_seat, seat, municipality, start)
        coordinator = self.person(place, 9999, 1990, municipality)
        self.put("coordinator_post", [dict(
            id=self.next(), kind="municipal", person_id=coordinator, percentage=20 if place % 10 else 10, version=1,
            **common, **self.dated(start))])

    def seat(self, place, number_of_seat, seat, municipality, start):
        (body, kind, own, rank), key = seat, self.next()
        self.put("seat", [dict(
            id=key, region_id=REGION, body_id=body, key=f"plass-{place:03}-{number_of_seat:02}", kind=kind,
            place=number_of_seat + 1, municipality_id=own, rank=rank, **self.dated(start))])
        holder = None
        for year in range(YEARS):
            if year % 2 == 0:
                holder = self.person(place, number_of_seat * YEARS + year, FIRST + year - 15, municipality)
            begins, ends = datetime.date(FIRST + year, 8, 1), datetime.date(FIRST + year + 1, 8, 1)
            odd = self.ids % 499
            if odd == 0:
                ends -= datetime.timedelta(days=40)
            first, last = number(begins), number(ends) - 1
            self.put("mandate", [dict(
                id=self.next(), region_id=REGION, body_id=body, seat_id=key, person_id=holder, capacity="elected",
                basis=None if odd == 1 else "Sak 1", version=1, first_day=first, last_day=last,
                node=node(first, last), **self.dated(begins, ends))])

    def person(self, place, number_of_person, born, municipality):
        person = self.next()
        self.put("person", [dict(
            id=person, region_id=REGION, member_number=f"NO-{place:03}-{number_of_person:05}",
            name=f"Prøve {place} {number_of_person}", sort_key=f"prøve {place:03} {number_of_person:05}",
            birth_year=born, municipality_id=municipality, fictional=1, version=1)])
        return person


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    with sqlite3.connect(sys.argv[1]) as database:
        Country(database).lay()
        (mandates,) = database.execute("SELECT COUNT(*) FROM mandate").fetchone()
    print(f"{MUNICIPALITIES} municipalities, {YEARS} years, {mandates} mandates")


if __name__ == "__main__":
    main()
