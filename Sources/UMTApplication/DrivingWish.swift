import UMTAPI
import UMTDomain
import UMTStore

/// What somebody wants driven, as it was asked: numbers and names, not yet looked up.
struct DrivingWish: Sendable {
    private let to: String
    private let arrival: ClockTime
    private let rideLimit: Int?
    private let riders: [String]
    private let cars: [CarAsk]

    init(_ ask: PlanDriving) {
        (to, arrival, rideLimit) = (ask.to, ask.by, ask.rideLimit)
        (riders, cars) = (ask.riders, ask.cars)
    }

    init(_ ask: ReplaceDrivingPlan) {
        (to, arrival, rideLimit) = (ask.to, ask.by, ask.rideLimit)
        (riders, cars) = (ask.riders, ask.cars)
    }

    /// Everybody and everything looked up. Refuses a number that stands twice, a rider who also drives, a driver who
    /// may be a minor, and riders who live in the municipality of the meeting.
    func task(on day: CivilDate, _ shelf: Shelf, _ call: Call) throws -> DrivingTask {
        if riders.count > 200 { throw Refusal(.tooManyNames, field: "riders", ["200"]) }
        if cars.count > 200 { throw Refusal(.tooManyNames, field: "cars", ["200"]) }
        let keys = try shelf.installation.municipalityKeys()
        let destination = try place(to, field: "to", shelf, call)
        let attested = try shelf.attestations(of: nil, in: nil).map(\.attestation)
        let passengers = try people(riders, field: "riders", shelf)
        let drivers = try people(cars.map(\.driver), field: "cars", shelf)
        if let both = drivers.first(where: passengers.contains) {
            throw Refusal(.driverRides, field: "cars", [both.number])
        }
        if let young = drivers.first(where: { $0.maybeMinor(on: day, attested: attested) }) {
            throw Refusal(.driverIsMinor, field: "cars", [young.number, day.description])
        }
        let neighbours = passengers.filter { $0.municipality == destination }.map(\.number)
        if !neighbours.isEmpty {
            throw Refusal(
                .livesThere, field: "riders",
                [neighbours.joined(separator: ", "), keys[destination] ?? ""])
        }
        return try DrivingTask(
            destination: destination, arrival: arrival, rideLimit: rideLimit,
            riders: passengers.map {
                DrivingTask.Rider(
                    person: $0.id, municipality: $0.municipality,
                    isMinor: $0.maybeMinor(on: day, attested: attested))
            },
            cars: try zip(cars, drivers).map { car, driver in
                DrivingTask.Car(
                    driver: driver.id, seats: car.seats,
                    start: try car.start.map { try place($0, field: "cars", shelf, call) }
                        ?? driver.municipality,
                    approved: try approvals(of: driver.id, on: day, shelf))
            }, roads: RoadNet(try shelf.roads()), names: keys)
    }

    private func people(_ numbers: [String], field: String, _ shelf: Shelf) throws -> [Person] {
        var seen: Set<PersonID> = []
        return try numbers.map { number in
            let person = try shelf.person(number, field: field)
            if !seen.insert(person.id).inserted {
                throw Refusal(.namedTwice, field: field, [person.number])
            }
            return person
        }
    }

    private func approvals(of driver: PersonID, on day: CivilDate, _ shelf: Shelf) throws
        -> Set<MunicipalityID>
    {
        let lines = try shelf.driverApprovals(of: driver, seenBy: .unhindered(on: day))
        return Set(lines.map(\.approval).filter { $0.holds(on: day) }.map(\.municipality))
    }

    private func place(_ name: String, field: String, _ shelf: Shelf, _ call: Call) throws -> MunicipalityID {
        let found = try shelf.installation.municipality(name, on: call.today, field: field)
        guard try shelf.hasHad(found.id) else { throw Refusal.notFound(.municipality, name, field: field) }
        return found.id
    }
}
