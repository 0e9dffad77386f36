/// What is asked of a driving plan: who comes from where, the cars, the roads, and the rules.
package struct DrivingTask: Hashable, Sendable {
    package struct Rider: Hashable, Sendable {
        package let person: PersonID
        package let municipality: MunicipalityID
        package let isMinor: Bool

        package init(person: PersonID, municipality: MunicipalityID, isMinor: Bool) {
            (self.person, self.municipality, self.isMinor) = (person, municipality, isMinor)
        }
    }

    package struct Car: Hashable, Sendable {
        package let driver: PersonID
        package let seats: Int
        package let start: MunicipalityID
        /// The municipalities that let the driver be alone with their minors on the day.
        package let approved: Set<MunicipalityID>

        package init(
            driver: PersonID, seats: Int, start: MunicipalityID, approved: Set<MunicipalityID>
        ) {
            (self.driver, self.seats, self.start, self.approved) = (driver, seats, start, approved)
        }
    }

    package let destination: MunicipalityID
    package let arrival: ClockTime
    package let rideLimit: Int?
    package let riders: [Rider]
    package let cars: [Car]
    package let roads: RoadNet
    /// What refusals call the municipalities.
    package let names: [MunicipalityID: String]

    /// Refuses seats, limits and numbers of cars that make no plan, and riders who are at the destination already.
    package init(
        destination: MunicipalityID, arrival: ClockTime, rideLimit: Int?, riders: [Rider], cars: [Car],
        roads: RoadNet, names: [MunicipalityID: String]
    ) throws(Refusal) {
        if riders.isEmpty { throw Refusal(.missingField, field: "riders") }
        if cars.isEmpty { throw Refusal(.missingField, field: "cars") }
        if cars.count > DrivingProblem.mostCars {
            throw Refusal(.tooManyCars, field: "cars", [String(DrivingProblem.mostCars)])
        }
        if let odd = cars.first(where: { !(1...60).contains($0.seats) }) {
            throw .badValue(String(odd.seats), field: "cars", wanted: "1–60")
        }
        if let rideLimit, !(1...1439).contains(rideLimit) {
            throw .badValue(String(rideLimit), field: "rideLimit", wanted: "120")
        }
        (self.destination, self.arrival, self.rideLimit) = (destination, arrival, rideLimit)
        (self.riders, self.cars, self.roads, self.names) = (riders, cars, roads, names)
    }

    /// The plan with the fewest minutes of driving in all. Refuses, with the rule that makes it impossible, rather
    /// than leaving anybody behind.
    package func planned() throws(Refusal) -> [DrivingCar] {
        let places = Set(riders.map(\.municipality) + cars.map(\.start) + [destination]).sorted()
        try checkRoads(places)
        let problem = problem(places)
        let trips: [DrivingProblem.Trip?]
        do { trips = try problem.solved() } catch { throw refusal(error, places) }
        var waiting = Dictionary(grouping: riders) { Kind($0) }
        var planned: [DrivingCar] = []
        for (car, trip) in zip(cars, trips) {
            guard let trip else { continue }
            var stops: [MunicipalityID: [PersonID]] = [:]
            for (group, count) in zip(problem.groups, trip.counts) {
                let kind = Kind(municipality: places[group.place], isMinor: group.isMinor)
                let taken = (waiting[kind] ?? []).prefix(count).map(\.person)
                waiting[kind]?.removeFirst(taken.count)
                stops[kind.municipality, default: []] += taken
            }
            planned.append(try drive(car, trip, through: trip.stops.map { places[$0] }, stops))
        }
        return planned
    }

    private struct Kind: Hashable {
        let municipality: MunicipalityID
        let isMinor: Bool

        init(municipality: MunicipalityID, isMinor: Bool) {
            (self.municipality, self.isMinor) = (municipality, isMinor)
        }

        init(_ rider: Rider) { self.init(municipality: rider.municipality, isMinor: rider.isMinor) }
    }

    // Every place of the task must reach the destination; then each reaches every other by way of it.
    private func checkRoads(_ places: [MunicipalityID]) throws(Refusal) {
        let cut = places.filter { roads.way(from: $0, to: destination) == nil }
        if !cut.isEmpty { throw Refusal(.noRoad, [named(cut), named([destination])]) }
    }

    private func problem(_ places: [MunicipalityID]) -> DrivingProblem {
        var numbers: [MunicipalityID: Int] = [:]
        for (number, place) in places.enumerated() { numbers[place] = number }
        func number(_ place: MunicipalityID) -> Int { numbers[place] ?? 0 }
        let counts = Dictionary(riders.map { (Kind($0), 1) }, uniquingKeysWith: +)
        let groups = places.flatMap { place in
            [true, false].compactMap { isMinor in
                counts[Kind(municipality: place, isMinor: isMinor)].map {
                    DrivingProblem.Group(place: number(place), isMinor: isMinor, count: $0)
                }
            }
        }
        let minutes = places.map { one in
            places.map { roads.way(from: one, to: $0)?.minutes ?? 0 }
        }
        return DrivingProblem(
            minutes: minutes, destination: number(destination), groups: groups,
            cars: cars.map {
                DrivingProblem.Car(
                    start: number($0.start), seats: $0.seats,
                    approved: Set($0.approved.compactMap { numbers[$0] }))
            }, rideLimit: rideLimit)
    }

    // The times are counted back from when everybody is to be there.
    private func drive(
        _ car: Car, _ trip: DrivingProblem.Trip, through route: [MunicipalityID],
        _ riders: [MunicipalityID: [PersonID]]
    ) throws(Refusal) -> DrivingCar {
        let ways = zip([car.start] + route, route + [destination]).map { roads.way(from: $0, to: $1) }
        var left = trip.minutes
        var times: [ClockTime] = []
        for way in ways {
            guard let time = arrival.earlier(by: left) else {
                throw Refusal(.startsTheDayBefore, field: "by", [arrival.description, String(trip.minutes)])
            }
            times.append(time)
            left -= way?.minutes ?? 0
        }
        let lengths = ways.compactMap { $0?.kilometres }
        let stops = zip(route, times.dropFirst()).map {
            DrivingCar.Stop(municipality: $0, at: $1, riders: riders[$0] ?? [])
        }
        return DrivingCar(
            driver: car.driver, seats: car.seats, start: car.start, leaves: times[0], minutes: trip.minutes,
            kilometres: lengths.count == ways.count ? lengths.reduce(0, +) : nil, stops: stops)
    }

    private func refusal(_ obstacle: DrivingProblem.Obstacle, _ places: [MunicipalityID]) -> Refusal {
        switch obstacle {
        case .tooFewSeats(let seats, let riders):
            Refusal(.tooFewSeats, field: "cars", [String(seats), String(riders)])
        case .tooMany(let riders, let works):
            Refusal(.tooManyRiders, field: "riders", [String(riders), String(works)])
        case .rideTooLong(let works):
            Refusal(.ridesTooLong, field: "rideLimit", [String(rideLimit ?? 0), String(works)])
        case .alone(let cut): Refusal(.aloneWithDriver, field: "cars", [named(cut.map { places[$0] })])
        }
    }

    private func named(_ places: [MunicipalityID]) -> String {
        places.map { names[$0] ?? $0.description }.sorted().joined(separator: ", ")
    }
}
