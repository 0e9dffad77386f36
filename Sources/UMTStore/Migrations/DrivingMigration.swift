extension Migration {
    /// Roads between municipal centres, who may be alone with a municipality's minors, and driving plans.
    static let driving = Migration(
        18,
        """
        -- A road has no direction; the order of its ends makes it one row.
        CREATE TABLE road (
            region_id INTEGER NOT NULL REFERENCES region, first_id INTEGER NOT NULL REFERENCES municipality,
            second_id INTEGER NOT NULL REFERENCES municipality,
            minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1000),
            kilometres INTEGER CHECK (kilometres BETWEEN 1 AND 1000), source TEXT NOT NULL,
            PRIMARY KEY (region_id, first_id, second_id), CHECK (first_id < second_id)) STRICT, WITHOUT ROWID;
        CREATE TABLE driver_approval (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL, person_id INTEGER NOT NULL,
            municipality_id INTEGER NOT NULL REFERENCES municipality, from_day TEXT NOT NULL, until_day TEXT,
            basis TEXT NOT NULL, decided_by TEXT NOT NULL, CHECK (until_day > from_day),
            FOREIGN KEY (region_id, person_id) REFERENCES person (region_id, id)) STRICT;
        -- Whom a driver may be alone with is asked for each car; what there is of a person, when one is erased.
        CREATE INDEX driver_approval_by_person ON driver_approval (region_id, person_id, municipality_id);
        -- What refers to a meeting refers to one of its own region.
        CREATE UNIQUE INDEX meeting_in_region ON meeting (region_id, id);
        CREATE TABLE driving_plan (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL REFERENCES region, meeting_id INTEGER,
            day TEXT NOT NULL, destination_id INTEGER NOT NULL REFERENCES municipality, arrival INTEGER NOT NULL,
            ride_limit INTEGER, ore_per_minute INTEGER, ore_per_kilometre INTEGER, changed INTEGER NOT NULL,
            most_cars INTEGER NOT NULL, version INTEGER NOT NULL, UNIQUE (region_id, id),
            FOREIGN KEY (region_id, meeting_id) REFERENCES meeting (region_id, id)) STRICT;
        -- One plan for each meeting; the list goes by day.
        CREATE UNIQUE INDEX driving_plan_by_meeting ON driving_plan (region_id, meeting_id) WHERE meeting_id IS NOT NULL;
        CREATE INDEX driving_plan_by_day ON driving_plan (region_id, day, id);
        -- No driver once that person is erased.
        CREATE TABLE driving_car (
            region_id INTEGER NOT NULL, plan_id INTEGER NOT NULL, car INTEGER NOT NULL, person_id INTEGER,
            seats INTEGER NOT NULL, start_id INTEGER NOT NULL REFERENCES municipality, leaves INTEGER NOT NULL,
            minutes INTEGER NOT NULL, kilometres INTEGER, PRIMARY KEY (region_id, plan_id, car),
            FOREIGN KEY (region_id, plan_id) REFERENCES driving_plan (region_id, id),
            FOREIGN KEY (region_id, person_id) REFERENCES person (region_id, id)) STRICT;
        CREATE INDEX driving_car_by_person ON driving_car (region_id, person_id);
        -- A row for each seat that is taken, in the order in which they are: the stops follow from it.
        CREATE TABLE driving_rider (
            region_id INTEGER NOT NULL, plan_id INTEGER NOT NULL, car INTEGER NOT NULL, place INTEGER NOT NULL,
            person_id INTEGER, municipality_id INTEGER NOT NULL REFERENCES municipality, at INTEGER NOT NULL,
            PRIMARY KEY (region_id, plan_id, car, place),
            FOREIGN KEY (region_id, plan_id, car) REFERENCES driving_car (region_id, plan_id, car),
            FOREIGN KEY (region_id, person_id) REFERENCES person (region_id, id)) STRICT;
        CREATE INDEX driving_rider_by_person ON driving_rider (region_id, person_id);
        -- Nobody sits in two cars of one plan.
        CREATE UNIQUE INDEX driving_rider_once ON driving_rider (region_id, plan_id, person_id)
            WHERE person_id IS NOT NULL;
        """)
}
