#!/usr/bin/env python3
"""Gives one seat of a seeded database a long history: bench_history.py DATABASE MANDATES.

Mandates of four days each, one after the other, up to today's; written straight into the tables, because only the
reading of a day is measured.
"""

import datetime
import sqlite3
import sys

from bench_norway import node, number


def main(path, count):
    database = sqlite3.connect(path)
    region, body, seat = database.execute(
        "SELECT region_id, body_id, id FROM seat WHERE key = 'umt-senja-girl'").fetchone()
    municipality = database.execute("SELECT id FROM municipality WHERE key = 'senja'").fetchone()[0]
    database.execute(
        "INSERT INTO person VALUES (1, ?, 'B-1', 'Prøve Nordlys', 'prove nordlys', 2008, ?, 1, 1)", (region, municipality))
    until = datetime.date.today() + datetime.timedelta(days=2)
    for place in range(count):
        begin = until - datetime.timedelta(days=4)
        first, last, days = number(begin), number(until) - 1, (str(begin), str(until))
        until = begin
        database.execute(
            "INSERT INTO mandate (id, region_id, body_id, seat_id, person_id, capacity, version, from_earliest,"
            " from_latest, until_earliest, until_latest, first_day, last_day, node)"
            " VALUES (?, ?, ?, ?, 1, 'elected', 1, ?, ?, ?, ?, ?, ?, ?)",
            (place + 10, region, body, seat, days[0], days[0], days[1], days[1], first, last, node(first, last)))
    database.commit()


main(sys.argv[1], int(sys.argv[2]))
