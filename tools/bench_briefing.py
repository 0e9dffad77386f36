#!/usr/bin/env python3
"""Fills a database of umt with made-up cases, for measuring the briefing: tools/bench_briefing.py DATABASE CASES.

One region with 357 municipalities when the cases are more than 100,000, else with 8. The cases are spread evenly over
ten years before 2026-11-21, and each is sent to one municipality. Of a hundred sendings five have no answer, one more
was withdrawn, and the rest were answered in 1 to 60 days; every third answer made a promise, of which one in ten is
broken and the rest were confirmed. A joint meeting was held half a year ago. 200,000 people are in the register of the
large one, half of them minors. Nobody in it exists.
"""

import datetime
import sqlite3
import sys

REGION, TODAY = 1, datetime.date(2026, 11, 21)
START = TODAY - datetime.timedelta(days=3650)


def period(start):
    return (str(start), str(start), None, None)


def main(path, cases):
    database = sqlite3.connect(path)
    database.execute("PRAGMA foreign_keys = OFF")
    database.execute("PRAGMA synchronous = OFF")
    places = 357 if cases > 100_000 else 8
    people = 200_000 if cases > 100_000 else 4_000
    put = database.executemany
    put("INSERT INTO region (id, key, code, name, sort_key, source) VALUES (?, 'norge', 'NO', 'Norge', 'norge', 'setting')",
        [(REGION,)])
    put("INSERT INTO municipality (id, key) VALUES (?, ?)", ((100 + i, f"kommune-{i:03}") for i in range(places)))
    put("INSERT INTO municipality_name (id, municipality_id, name, sort_key, folded, source, inferred, from_earliest,"
        " from_latest, until_earliest, until_latest) VALUES (?, ?, ?, ?, ?, 'setting', 0, ?, ?, ?, ?)",
        ((5000 + i, 100 + i, f"Kommune {i:03}", f"kommune {i:03}", f"kommune-{i:03}") + period(START) for i in range(places)))
    put("INSERT INTO membership (id, region_id, municipality_id, source, inferred, from_earliest, from_latest,"
        " until_earliest, until_latest) VALUES (?, ?, ?, 'setting', 0, ?, ?, ?, ?)",
        ((6000 + i, REGION, 100 + i) + period(START) for i in range(places)))

    def body(key, kind, i, receives, first):
        return (first + i, REGION, f"{key}-{i:03}", kind, f"{key} {i:03}", f"{key} {i:03}", f"{key} {i:03}", 100 + i, receives)
    into = ("INSERT INTO body (id, region_id, key, kind, name_nb, name_en, sort_key, municipality_id, receives)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
    put(into, (body("kommune", "municipality", i, 1, 1000) for i in range(places)))
    put(into, (body("ungdomsrad", "youth-council", i, 0, 2000) for i in range(places)))
    put(into, [(3000, REGION, "fellesmote", "joint-meeting", "Fellesmøte", "Joint meeting", "f", None, 0)])
    put("INSERT INTO meeting (id, region_id, body_id, day, title) VALUES (?, ?, 3000, ?, 'Fellesmøte')",
        [(7000, REGION, "2026-05-21"), (7001, REGION, "2026-11-26")])
    put("INSERT INTO person (id, region_id, member_number, name, sort_key, birth_year, municipality_id, fictional, version)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, 1, 1)",
        ((10_000_000 + i, REGION, f"NO-{i}", f"Prøve{i % 500} Nordlys{i}", f"pr{{bve{i % 500} nordlys{i}", 1980 + i % 36, 100 + i % places)
         for i in range(people)))

    text = "Vi ønsker oss en buss som går etter klokka elleve, for mange kommer seg ikke hjem. " * 6
    rows = {name: [] for name in ("youth_case", "ask", "sending", "outcome", "promise", "delivery", "confirmation")}
    for i in range(cases):
        case, base = 100_000_000 + i * 10, 100_000_000 + i * 10
        raised = START + datetime.timedelta(days=i * 3645 // cases)
        rows["youth_case"].append((case, REGION, 2000 + i % places, f"NO-{raised.year}-{i}", f"Sak {i}", text, i, str(raised), "internal", 1))
        rows["ask"].append((base + 1, REGION, case, 1, f"Buss nummer {i} etter klokka elleve, og lys ved holdeplassen"))
        kind, days = i * 7919 % 100, 1 + i * 31 % 60
        ended = raised + datetime.timedelta(days=days)
        ending = None if kind < 5 or ended > TODAY else "withdrawn" if kind == 5 else "answered"
        answered = str(ended) if ending == "answered" else None
        rows["sending"].append((base + 2, REGION, case, 1000 + (i * 17) % places, i, str(raised), str(raised + datetime.timedelta(days=28)),
                                answered and i, answered, ending, str(ended) if ending else None))
        if not answered:
            continue
        rows["outcome"].append((REGION, base + 2, base + 1, "granted", "Det går inn i planen for neste år."))
        if i % 3:
            continue
        due = ended + datetime.timedelta(days=90)
        is_kept = i // 3 % 10 > 0 and due <= TODAY
        rows["promise"].append((base + 3, REGION, case, base + 2, 1, "Buss på fredager", str(due), i, str(ended),
                                100 if is_kept else 0, "confirmed" if is_kept else None, str(due) if is_kept else None))
        if is_kept:
            rows["delivery"].append((base + 4, REGION, base + 3, 100, "Den går", i, str(due)))
            rows["confirmation"].append((base + 5, REGION, base + 3, "confirmed", "Ja", i + 1, str(due)))
    columns = dict(
        youth_case="id, region_id, council_id, number, title, text, raised_at, raised_on, visibility, version",
        ask="id, region_id, case_id, place, text",
        sending="id, region_id, case_id, body_id, sent_at, received_on, due, answered_at, answered_on, ending, ended_on",
        outcome="region_id, sending_id, ask_id, outcome, reason",
        promise="id, region_id, case_id, sending_id, place, text, due, promised_at, promised_on, percent, verdict, delivered_on",
        delivery="id, region_id, promise_id, percent, sentence, moment, day",
        confirmation="id, region_id, promise_id, verdict, sentence, moment, day")
    for table, lines in rows.items():
        marks = ", ".join("?" * len(columns[table].split(",")))
        put(f"INSERT INTO {table} ({columns[table]}) VALUES ({marks})", lines)
    database.execute("DELETE FROM case_unsent")
    database.commit()
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
