extension Query {
    static let drivingPlanPage = Query(
        "drivingPlanPage",
        """
        SELECT d.id, d.meeting_id, d.day, d.destination_id, d.arrival, (
            SELECT COUNT(*) FROM driving_car c WHERE c.region_id = d.region_id AND c.plan_id = d.id), (
            SELECT COALESCE(SUM(c.minutes), 0) FROM driving_car c WHERE c.region_id = d.region_id AND c.plan_id = d.id)
        FROM driving_plan d WHERE d.region_id = $1 AND (d.day, d.id) < ($2, $3)
        ORDER BY d.day DESC, d.id DESC LIMIT $4
        """)
    static let drivingPlanByID = Query(
        "drivingPlanByID",
        """
        SELECT meeting_id, day, destination_id, arrival, ride_limit, ore_per_minute, ore_per_kilometre, changed,
            most_cars, version
        FROM driving_plan WHERE region_id = $1 AND id = $2
        """)
    static let drivingPlanOfMeeting = Query(
        "drivingPlanOfMeeting", "SELECT id FROM driving_plan WHERE region_id = $1 AND meeting_id = $2")
    static let carsOfPlan = Query(
        "carsOfPlan",
        """
        SELECT car, person_id, seats, start_id, leaves, minutes, kilometres FROM driving_car
        WHERE region_id = $1 AND plan_id = $2 ORDER BY car
        """)
    static let ridersOfPlan = Query(
        "ridersOfPlan",
        """
        SELECT car, municipality_id, at, person_id FROM driving_rider
        WHERE region_id = $1 AND plan_id = $2 ORDER BY car, place
        """)
    static let peopleOfPlan = Query(
        "peopleOfPlan",
        """
        SELECT p.id, p.member_number, p.name, p.municipality_id, p.birth_year FROM (
            SELECT person_id FROM driving_car WHERE region_id = $1 AND plan_id = $2
            UNION SELECT person_id FROM driving_rider WHERE region_id = $1 AND plan_id = $2) w
        JOIN person p ON p.region_id = $1 AND p.id = w.person_id
        WHERE \(isSeen("p.id", in: "p.region_id", on: "$3", "$3", "$4"))
        """)
    static let insertDrivingPlan = Query(
        "insertDrivingPlan",
        """
        INSERT INTO driving_plan (id, region_id, meeting_id, day, destination_id, arrival, ride_limit, ore_per_minute,
            ore_per_kilometre, changed, most_cars, version)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
        """)
    static let updateDrivingPlan = Query(
        "updateDrivingPlan",
        """
        UPDATE driving_plan SET meeting_id = $3, day = $4, destination_id = $5, arrival = $6, ride_limit = $7,
            ore_per_minute = $8, ore_per_kilometre = $9, changed = $10, most_cars = $11, version = $12
        WHERE region_id = $1 AND id = $2 AND version = $12 - 1
        """)
    static let deleteDrivingPlan = Query(
        "deleteDrivingPlan", "DELETE FROM driving_plan WHERE region_id = $1 AND id = $2")
    static let deleteDrivingCars = Query(
        "deleteDrivingCars", "DELETE FROM driving_car WHERE region_id = $1 AND plan_id = $2")
    static let deleteDrivingRiders = Query(
        "deleteDrivingRiders", "DELETE FROM driving_rider WHERE region_id = $1 AND plan_id = $2")
    static let insertDrivingCar = Query(
        "insertDrivingCar",
        """
        INSERT INTO driving_car (region_id, plan_id, car, person_id, seats, start_id, leaves, minutes, kilometres)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        """)
    static let insertDrivingRider = Query(
        "insertDrivingRider",
        """
        INSERT INTO driving_rider (region_id, plan_id, car, place, person_id, municipality_id, at)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        """)

    static let drivingPlanQueries = [
        drivingPlanPage, drivingPlanByID, drivingPlanOfMeeting, carsOfPlan, ridersOfPlan, peopleOfPlan,
        insertDrivingPlan, updateDrivingPlan, deleteDrivingPlan, deleteDrivingCars, deleteDrivingRiders,
        insertDrivingCar, insertDrivingRider,
    ]
}
