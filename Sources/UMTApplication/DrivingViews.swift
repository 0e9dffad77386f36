import UMTAPI
import UMTDomain
import UMTStore

/// What a plan is shown with to one caller: whom the caller may know of, and who may still be alone with whom.
///
/// Names go to those who read the register of that municipality, to everybody about themselves, and to a driver about
/// the riders of the own car. Nobody else learns more than how many there are.
struct DrivingDesk {
    let keys: [MunicipalityID: String]
    private let people: [PersonID: DrivingPerson]
    private let scope: Scope?
    private let own: PersonID?
    private let attested: [Attestation]
    private let approvals: [DriverApproval]

    init(_ plan: DrivingPlanID, _ shelf: Shelf, _ call: Call) throws {
        keys = try shelf.installation.municipalityKeys()
        people = try shelf.people(of: plan, seenBy: call.sight(in: shelf))
        scope = try? call.caller.scope(for: .readRegister, in: shelf.region)
        own = call.caller.person
        attested = try shelf.attestations(of: nil, in: nil).map(\.attestation)
        approvals = try shelf.driverApprovals(seenBy: .unhindered(on: call.today)).map(\.approval)
    }

    func view(_ car: DrivingCar, on day: CivilDate) -> DrivingCarView {
        let stops = car.stops.map { stop in
            DrivingStopView(
                municipality: keys[stop.municipality] ?? "", at: stop.at, riders: stop.riders.count,
                people: stop.riders.compactMap { shown($0, drivenBy: car.driver) })
        }
        return DrivingCarView(
            car, driver: shown(car.driver), start: keys[car.start] ?? "", stops: stops,
            needsApproval: needsApproval(car, on: day))
    }

    func shown(_ id: PersonID?, drivenBy driver: PersonID? = nil) -> DrivingPersonView? {
        guard let id, let person = people[id] else { return nil }
        let reaches = scope?.reaches(municipality: person.municipality) ?? false
        guard reaches || own == id || (driver != nil && own == driver) else { return nil }
        return DrivingPersonView(person: person.number, name: person.name)
    }

    // Somebody of whom the caller may not know counts as a minor.
    private func needsApproval(_ car: DrivingCar, on day: CivilDate) -> Bool {
        guard let rider = car.loneRider, let driver = car.driver else { return false }
        let proofs = attested.filter { $0.person == rider.person }
        let isAdult =
            people[rider.person].map {
                Person.hasTurned(18, on: day, bornIn: $0.birthYear, attested: proofs) == .certain
            } ?? false
        return !isAdult
            && !approvals.contains {
                $0.person == driver && $0.municipality == rider.municipality && $0.holds(on: day)
            }
    }
}

extension DrivingPlanView {
    init(_ plan: DrivingPlan, _ desk: DrivingDesk) {
        self.init(
            plan, to: desk.keys[plan.destination] ?? "", cars: plan.cars.map { desk.view($0, on: plan.day) },
            shares: plan.shares.map {
                DrivingShareView($0, municipality: desk.keys[$0.municipality] ?? "")
            })
    }
}
