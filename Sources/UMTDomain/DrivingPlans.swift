/// Who drives whom to a meeting: the cars with their routes. The way home is the same, the other way round.
package struct DrivingPlan: Hashable, Sendable {
    package let id: DrivingPlanID
    /// The meeting that it is for; a plan can also be for a day alone.
    package let meeting: MeetingID?
    package let day: CivilDate
    package let destination: MunicipalityID
    /// When everybody is to be there.
    package let arrival: ClockTime
    /// The most minutes that anybody may ride.
    package let rideLimit: Int?
    package let rate: Rate
    package let cars: [DrivingCar]
    package let changed: Moment
    /// How many cars this plan has had at most: the calendar calls off those that it no longer has.
    package let mostCars: Int
    package let version: Int

    package init(
        id: DrivingPlanID, meeting: MeetingID?, day: CivilDate, destination: MunicipalityID,
        arrival: ClockTime, rideLimit: Int?, rate: Rate, cars: [DrivingCar], changed: Moment,
        mostCars: Int = 0, version: Int = 1
    ) {
        (self.id, self.meeting, self.day, self.destination) = (id, meeting, day, destination)
        (self.arrival, self.rideLimit, self.rate, self.cars) = (arrival, rideLimit, rate, cars)
        (self.changed, self.mostCars, self.version) = (changed, max(mostCars, cars.count), version)
    }

    /// What driving costs, in øre.
    package struct Rate: Hashable, Sendable {
        package let perMinute: Int?
        package let perKilometre: Int?

        /// Refuses a rate that is not between 1 øre and 1000 kroner.
        package init(perMinute: Int?, perKilometre: Int?) throws(Refusal) {
            for (field, rate) in [("orePerMinute", perMinute), ("orePerKilometre", perKilometre)] {
                if let rate, !(1...100_000).contains(rate) {
                    throw .badValue(String(rate), field: field, wanted: "530")
                }
            }
            (self.perMinute, self.perKilometre) = (perMinute, perKilometre)
        }

        /// What a car costs; `nil` without a rate, and where the rate is by length and a length is not known.
        package func cost(of car: DrivingCar) -> Int? {
            if perMinute == nil, perKilometre == nil { return nil }
            var sum = (perMinute ?? 0) * car.minutes
            if let perKilometre {
                guard let kilometres = car.kilometres else { return nil }
                sum += perKilometre * kilometres
            }
            return sum
        }
    }

    package var minutes: Int { cars.reduce(0) { $0 + $1.minutes } }
}

package typealias DrivingPlanID = Identifier<DrivingPlan>

/// One car of a plan, from where it starts to the destination.
package struct DrivingCar: Hashable, Sendable {
    /// `nil` once the driver is erased.
    package let driver: PersonID?
    package let seats: Int
    package let start: MunicipalityID
    package let leaves: ClockTime
    package let minutes: Int
    /// `nil` where a road of the route has no length.
    package let kilometres: Int?
    package let stops: [Stop]

    package init(
        driver: PersonID?, seats: Int, start: MunicipalityID, leaves: ClockTime, minutes: Int,
        kilometres: Int?, stops: [Stop]
    ) {
        (self.driver, self.seats, self.start, self.leaves) = (driver, seats, start, leaves)
        (self.minutes, self.kilometres, self.stops) = (minutes, kilometres, stops)
    }

    /// A municipal centre where riders get in.
    package struct Stop: Hashable, Sendable {
        package let municipality: MunicipalityID
        package let at: ClockTime
        /// `nil` for a rider who is erased: the seat was taken all the same.
        package let riders: [PersonID?]

        package init(municipality: MunicipalityID, at: ClockTime, riders: [PersonID?]) {
            (self.municipality, self.at, self.riders) = (municipality, at, riders)
        }
    }

    package var riders: Int { stops.reduce(0) { $0 + $1.riders.count } }

    /// The rider who is alone with the driver until the second stop: on the way home, after all the others are out.
    package var loneRider: (person: PersonID, municipality: MunicipalityID)? {
        guard let first = stops.first, first.riders.count == 1 else { return nil }
        return first.riders[0].map { ($0, first.municipality) }
    }
}

/// What the driving costs a municipality, one way.
package struct DrivingShare: Hashable, Sendable {
    package let municipality: MunicipalityID
    package let riders: Int
    package let minutes: Int
    /// In øre; `nil` where the cost of a car of theirs is not known.
    package let ore: Int?
}

extension DrivingPlan {
    /// Each car's minutes and cost, shared by how many of its riders come from where; the shares add up to the whole.
    package var shares: [DrivingShare] {
        var order: [MunicipalityID] = []
        var sums: [MunicipalityID: (riders: Int, minutes: Int, ore: Int?)] = [:]
        for car in cars {
            let weights = car.stops.map(\.riders.count)
            let minutes = Apportionment.shares(of: car.minutes, by: weights)
            let ore = rate.cost(of: car).map { Apportionment.shares(of: $0, by: weights) }
            for (place, stop) in car.stops.enumerated() {
                let before = sums[stop.municipality] ?? (0, 0, 0)
                if sums[stop.municipality] == nil { order.append(stop.municipality) }
                sums[stop.municipality] = (
                    before.riders + weights[place], before.minutes + minutes[place],
                    before.ore.flatMap { sum in ore.map { sum + $0[place] } }
                )
            }
        }
        return order.map { id in
            let sum = sums[id] ?? (0, 0, nil)
            return DrivingShare(municipality: id, riders: sum.riders, minutes: sum.minutes, ore: sum.ore)
        }
    }
}

/// Sharing something that cannot be cut finer (the largest remainder): the parts always add up to the whole.
package enum Apportionment {
    /// A part for each weight. What is left over goes to the largest remainders; among equals to the first.
    package static func shares(of whole: Int, by weights: [Int]) -> [Int] {
        let sum = weights.reduce(0, +)
        guard sum > 0 else { return weights.map { _ in 0 } }
        var parts = weights.map { whole * $0 / sum }
        let remainders = weights.map { whole * $0 % sum }
        let order = weights.indices.sorted { (-remainders[$0], $0) < (-remainders[$1], $1) }
        for place in order.prefix(whole - parts.reduce(0, +)) { parts[place] += 1 }
        return parts
    }
}
