package import UMTDomain

/// Somebody in a car, told to those who may know.
package struct DrivingPersonView: Wire {
    /// The member number.
    package let person: String
    package let name: String
    package init(person: String, name: String) { (self.person, self.name) = (person, name) }
    package static var example: DrivingPersonView {
        DrivingPersonView(person: "MT-001", name: "Nordlys Sommerfugl")
    }
}

package struct DrivingStopView: Wire {
    package let municipality: String
    package let at: ClockTime
    /// How many get in.
    package let riders: Int
    /// Those of them whom the caller may know of.
    package let people: [DrivingPersonView]

    package init(municipality: String, at: ClockTime, riders: Int, people: [DrivingPersonView]) {
        (self.municipality, self.at, self.riders, self.people) = (municipality, at, riders, people)
    }

    package static var example: DrivingStopView {
        DrivingStopView(municipality: "senja", at: .example, riders: 1, people: [.example])
    }
}

package struct DrivingCarView: Wire {
    /// `nil` for a driver whom the caller may not know of.
    package let driver: DrivingPersonView?
    package let seats: Int
    package let start: String
    package let leaves: ClockTime
    /// From its start to the destination.
    package let minutes: Int
    package let kilometres: Int?
    package let riders: Int
    package let stops: [DrivingStopView]
    /// Whether a minor is alone with a driver who is no longer approved: the plan has to be made anew.
    package let needsApproval: Bool

    package init(
        _ car: DrivingCar, driver: DrivingPersonView?, start: String, stops: [DrivingStopView],
        needsApproval: Bool
    ) {
        (self.driver, seats, self.start, leaves) = (driver, car.seats, start, car.leaves)
        (minutes, kilometres, riders) = (car.minutes, car.kilometres, car.riders)
        (self.stops, self.needsApproval) = (stops, needsApproval)
    }

    private init() {
        (driver, seats, start, leaves) = (.example, 4, "senja", .example)
        (minutes, kilometres, riders, stops, needsApproval) = (75, 82, 1, [.example], false)
    }

    package static var example: DrivingCarView { DrivingCarView() }
}

/// What the driving costs a municipality, one way.
package struct DrivingShareView: Wire {
    package let municipality: String
    package let riders: Int
    package let minutes: Int
    /// In øre.
    package let ore: Int?

    package init(_ share: DrivingShare, municipality: String) {
        (self.municipality, riders) = (municipality, share.riders)
        (minutes, ore) = (share.minutes, share.ore)
    }

    private init() { (municipality, riders, minutes, ore) = ("senja", 1, 75, 43_460) }

    package static var example: DrivingShareView { DrivingShareView() }
}

package struct DrivingPlanView: Wire, Versioned {
    package let id: DrivingPlanID
    package let meeting: MeetingID?
    package let day: CivilDate
    package let to: String
    package let by: ClockTime
    package let rideLimit: Int?
    package let orePerMinute: Int?
    package let orePerKilometre: Int?
    package let cars: [DrivingCarView]
    /// One way, of all cars; no division of the riders that keeps the rules has fewer.
    package let minutes: Int
    /// The cars' minutes and cost shared between the riders' municipalities; the way home costs the same.
    package let shares: [DrivingShareView]
    package let version: Int

    package var edition: Int { version }
    /// Who may be alone with whom changes without a new edition.
    package var runsWithTheClock: Bool { true }

    package init(_ plan: DrivingPlan, to: String, cars: [DrivingCarView], shares: [DrivingShareView]) {
        (id, meeting, day, self.to, by) = (plan.id, plan.meeting, plan.day, to, plan.arrival)
        (rideLimit, orePerMinute) = (plan.rideLimit, plan.rate.perMinute)
        (orePerKilometre, self.cars, minutes) = (plan.rate.perKilometre, cars, plan.minutes)
        (self.shares, version) = (shares, plan.version)
    }

    private init() {
        (id, meeting, day, to, by) = (.example, .example, .example, "bardu", .example)
        (rideLimit, orePerMinute, orePerKilometre) = (120, 300, 530)
        (cars, minutes, shares, version) = ([.example], 75, [.example], 1)
    }

    package static var example: DrivingPlanView { DrivingPlanView() }
}

package struct DrivingPlanSummary: Wire {
    package let id: DrivingPlanID
    package let meeting: MeetingID?
    package let day: CivilDate
    package let to: String
    package let by: ClockTime
    package let cars: Int
    package let minutes: Int

    package init(
        id: DrivingPlanID, meeting: MeetingID?, day: CivilDate, to: String, by: ClockTime, cars: Int,
        minutes: Int
    ) {
        (self.id, self.meeting, self.day, self.to) = (id, meeting, day, to)
        (self.by, self.cars, self.minutes) = (by, cars, minutes)
    }

    package static var example: DrivingPlanSummary {
        DrivingPlanSummary(
            id: .example, meeting: .example, day: .example, to: "bardu", by: .example, cars: 3, minutes: 190)
    }
}

package struct DrivingPlanList: Wire {
    package let plans: [DrivingPlanSummary]
    package let next: String?
    package init(_ plans: [DrivingPlanSummary], next: String?) { (self.plans, self.next) = (plans, next) }
    package static var example: DrivingPlanList { DrivingPlanList([.example], next: "06P7M0Z4T8K1D") }
}
