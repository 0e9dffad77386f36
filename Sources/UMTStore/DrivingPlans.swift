package import UMTDomain

/// A plan as lists show it.
package struct DrivingPlanLine: Sendable {
    package let id: DrivingPlanID
    package let meeting: MeetingID?
    package let day: CivilDate
    package let destination: MunicipalityID
    package let arrival: ClockTime
    package let cars: Int
    package let minutes: Int
}

/// Somebody in a car, as the plan shows one.
package struct DrivingPerson: Sendable {
    package let number: String
    package let name: String
    package let municipality: MunicipalityID
    package let birthYear: Int
}

extension Shelf {
    /// A page, the latest day first, from just after `mark` on.
    package func drivingPlans(after mark: (day: CivilDate, id: DrivingPlanID)?, limit: Int) throws
        -> [DrivingPlanLine]
    {
        let page: [any Bindable] = [
            region.id, mark?.day.description ?? "9999", mark?.id ?? DrivingPlanID(raw: 0), limit,
        ]
        return try database.rows(.drivingPlanPage, page) {
            DrivingPlanLine(
                id: $0[0], meeting: $0.id(1), day: try $0.day(2), destination: $0[3],
                arrival: try $0.time(4), cars: $0[5], minutes: $0[6])
        }
    }

    package func drivingPlan(_ id: DrivingPlanID) throws -> DrivingPlan {
        let riders = Dictionary(
            grouping: try database.rows(.ridersOfPlan, [region.id, id]) { columns in
                (
                    car: columns[0] as Int, municipality: columns[1] as MunicipalityID,
                    at: try columns.time(2), person: columns.id(3) as PersonID?
                )
            }, by: \.car)
        let cars = try database.rows(.carsOfPlan, [region.id, id]) { columns in
            var stops: [DrivingCar.Stop] = []
            for rider in riders[columns[0]] ?? [] {
                let others = stops.last?.municipality == rider.municipality ? stops.removeLast().riders : []
                stops.append(
                    DrivingCar.Stop(
                        municipality: rider.municipality, at: rider.at, riders: others + [rider.person]))
            }
            return DrivingCar(
                driver: columns.id(1), seats: columns[2], start: columns[3], leaves: try columns.time(4),
                minutes: columns[5], kilometres: columns.integer(6), stops: stops)
        }
        let plan = try database.row(.drivingPlanByID, [region.id, id]) { columns in
            DrivingPlan(
                id: id, meeting: columns.id(0), day: try columns.day(1), destination: columns[2],
                arrival: try columns.time(3), rideLimit: columns.integer(4),
                rate: try DrivingPlan.Rate(
                    perMinute: columns.integer(5), perKilometre: columns.integer(6)),
                cars: cars, changed: columns[7], mostCars: columns[8], version: columns[9])
        }
        guard let plan else { throw Refusal.notFound(.drivingPlan, id.description, field: "id") }
        return plan
    }

    /// The plan for a meeting, if it has one.
    package func drivingPlan(for meeting: MeetingID) throws -> DrivingPlanID? {
        try database.row(.drivingPlanOfMeeting, [region.id, meeting]) { $0[0] }
    }

    /// Everybody who drives or rides by the plan, without those of whom the caller may not know.
    package func people(of plan: DrivingPlanID, seenBy sight: Sight) throws -> [PersonID: DrivingPerson] {
        let rows = try database.rows(.peopleOfPlan, [region.id, plan] + sight.columns) {
            (
                $0[0] as PersonID,
                DrivingPerson(number: $0[1], name: $0[2], municipality: $0[3], birthYear: $0[4])
            )
        }
        return Dictionary(rows) { first, _ in first }
    }

    package func keep(_ plan: DrivingPlan) throws {
        try database.run(
            .insertDrivingPlan,
            [
                plan.id, region.id, plan.meeting, plan.day, plan.destination, plan.arrival.minutes,
                plan.rideLimit, plan.rate.perMinute, plan.rate.perKilometre, plan.changed, plan.mostCars,
                plan.version,
            ])
        try keepCars(of: plan)
    }

    /// Puts a new edition in the place of the one before it.
    package func replace(_ plan: DrivingPlan) throws {
        let changed = try database.run(
            .updateDrivingPlan,
            [
                region.id, plan.id, plan.meeting, plan.day, plan.destination, plan.arrival.minutes,
                plan.rideLimit, plan.rate.perMinute, plan.rate.perKilometre, plan.changed, plan.mostCars,
                plan.version,
            ])
        if changed == 0 { throw Refusal(.stale, field: "If-Match", [String(plan.version)]) }
        try removeCars(of: plan.id)
        try keepCars(of: plan)
    }

    package func remove(_ plan: DrivingPlanID) throws {
        try removeCars(of: plan)
        try database.run(.deleteDrivingPlan, [region.id, plan])
    }

    private func removeCars(of plan: DrivingPlanID) throws {
        try database.run(.deleteDrivingRiders, [region.id, plan])
        try database.run(.deleteDrivingCars, [region.id, plan])
    }

    private func keepCars(of plan: DrivingPlan) throws {
        for (number, car) in plan.cars.enumerated() {
            try database.run(
                .insertDrivingCar,
                [
                    region.id, plan.id, number, car.driver, car.seats, car.start, car.leaves.minutes,
                    car.minutes, car.kilometres,
                ])
            let riders = car.stops.flatMap { stop in stop.riders.map { (stop, $0) } }
            for (place, (stop, rider)) in riders.enumerated() {
                try database.run(
                    .insertDrivingRider,
                    [region.id, plan.id, number, place, rider, stop.municipality, stop.at.minutes])
            }
        }
    }
}

extension Columns {
    func time(_ place: Int) throws -> ClockTime {
        guard let time = ClockTime(minutes: self[place]) else {
            throw StoreFault.damaged("no time in column \(place)")
        }
        return time
    }
}
