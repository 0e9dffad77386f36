package import UMTDomain

extension API {
    package static let listDrivingPlans = Endpoint<ListDrivingPlans, DrivingPlanList>(
        "listDrivingPlans", .get, "/regions/{region}/driving-plans", .signedIn,
        "List the driving plans, the latest day first")
    package static let planDriving = Endpoint<PlanDriving, DrivingPlanView>(
        "planDriving", .post, "/regions/{region}/driving-plans", .signedIn,
        "Plan who drives whom to a meeting, with the fewest minutes of driving that the rules allow")
    package static let readDrivingPlan = Endpoint<ReadDrivingPlan, DrivingPlanView>(
        "readDrivingPlan", .get, "/regions/{region}/driving-plans/{id}", .signedIn, "Read a driving plan")
    package static let replaceDrivingPlan = Endpoint<ReplaceDrivingPlan, DrivingPlanView>(
        "replaceDrivingPlan", .patch, "/regions/{region}/driving-plans/{id}", .signedIn,
        "Plan anew: the next edition of a driving plan", edition: .required)
    package static let removeDrivingPlan = Endpoint<RemoveDrivingPlan, DrivingPlanView>(
        "removeDrivingPlan", .post, "/regions/{region}/driving-plans/{id}/removal", .signedIn,
        "Take a driving plan away", makes: false)
    package static let readDrivingCalendar = Endpoint<ReadDrivingCalendar, Document>(
        "readDrivingCalendar", .get, "/regions/{region}/driving-plans/{id}/calendar", .signedIn,
        "Get the cars of a driving plan as calendar entries, without the names of riders",
        media: ["text/calendar; charset=utf-8"])

    static let drivingPlans = [
        listDrivingPlans.row, planDriving.row, readDrivingPlan.row, replaceDrivingPlan.row,
        removeDrivingPlan.row, readDrivingCalendar.row,
    ]
}

package struct ListDrivingPlans: Wire {
    package let region: String
    /// Where the page before ended (`next`).
    package let after: String?
    /// At most 500; 100 when left out.
    package let limit: Int?
    package init(region: String, after: String? = nil, limit: Int? = nil) {
        (self.region, self.after, self.limit) = (region, after, limit)
    }
    package static var example: ListDrivingPlans {
        ListDrivingPlans(region: "midt-troms", after: "06P7M0Z4T8K1D", limit: 100)
    }
}

/// A car that can be used.
package struct CarAsk: Wire {
    /// The driver's member number.
    package let driver: String
    /// For passengers.
    package let seats: Int
    /// Where it starts; in the driver's municipality when left out.
    package let start: String?
    package init(driver: String, seats: Int, start: String? = nil) {
        (self.driver, self.seats, self.start) = (driver, seats, start)
    }
    package static var example: CarAsk { CarAsk(driver: "MT-090", seats: 4, start: "senja") }
}

package struct PlanDriving: Wire {
    package let region: String
    /// The meeting that it is for, by id, or …
    package let meeting: String?
    /// … the day.
    package let day: CivilDate?
    /// The municipality of the meeting.
    package let to: String
    /// When everybody is to be there.
    package let by: ClockTime
    /// The member numbers of those who are to be driven.
    package let riders: [String]
    package let cars: [CarAsk]
    /// The most minutes that anybody may ride.
    package let rideLimit: Int?
    package let orePerMinute: Int?
    package let orePerKilometre: Int?

    package init(
        region: String, meeting: String? = nil, day: CivilDate? = nil, to: String, by: ClockTime,
        riders: [String], cars: [CarAsk], rideLimit: Int? = nil, orePerMinute: Int? = nil,
        orePerKilometre: Int? = nil
    ) {
        (self.region, self.meeting, self.day) = (region, meeting, day)
        (self.to, self.by, self.riders, self.cars) = (to, by, riders, cars)
        (self.rideLimit, self.orePerMinute) = (rideLimit, orePerMinute)
        self.orePerKilometre = orePerKilometre
    }

    package static var example: PlanDriving {
        PlanDriving(
            region: "midt-troms", meeting: "06P7M0Z4T8K1D", day: .example, to: "bardu", by: .example,
            riders: ["MT-001", "MT-002"], cars: [.example], rideLimit: 120, orePerMinute: 300,
            orePerKilometre: 530)
    }
}

package struct ReplaceDrivingPlan: Wire {
    package let region: String
    package let id: DrivingPlanID
    package let to: String
    package let by: ClockTime
    package let riders: [String]
    package let cars: [CarAsk]
    package let rideLimit: Int?
    package let orePerMinute: Int?
    package let orePerKilometre: Int?

    package init(
        region: String, id: DrivingPlanID, to: String, by: ClockTime, riders: [String], cars: [CarAsk],
        rideLimit: Int? = nil, orePerMinute: Int? = nil, orePerKilometre: Int? = nil
    ) {
        (self.region, self.id, self.to, self.by) = (region, id, to, by)
        (self.riders, self.cars, self.rideLimit) = (riders, cars, rideLimit)
        (self.orePerMinute, self.orePerKilometre) = (orePerMinute, orePerKilometre)
    }

    package static var example: ReplaceDrivingPlan {
        ReplaceDrivingPlan(
            region: "midt-troms", id: .example, to: "bardu", by: .example, riders: ["MT-001", "MT-002"],
            cars: [.example], rideLimit: 120, orePerMinute: 300, orePerKilometre: 530)
    }
}

package struct ReadDrivingPlan: Wire {
    package let region: String
    package let id: DrivingPlanID
    package init(region: String, id: DrivingPlanID) { (self.region, self.id) = (region, id) }
    package static var example: ReadDrivingPlan { ReadDrivingPlan(region: "midt-troms", id: .example) }
}

package struct RemoveDrivingPlan: Wire {
    package let region: String
    package let id: DrivingPlanID
    package init(region: String, id: DrivingPlanID) { (self.region, self.id) = (region, id) }
    package static var example: RemoveDrivingPlan { RemoveDrivingPlan(region: "midt-troms", id: .example) }
}

package struct ReadDrivingCalendar: Wire {
    package let region: String
    package let id: DrivingPlanID
    package init(region: String, id: DrivingPlanID) { (self.region, self.id) = (region, id) }
    package static var example: ReadDrivingCalendar {
        ReadDrivingCalendar(region: "midt-troms", id: .example)
    }
}

extension ClockTime: WireScalar {
    package static var format: String? { nil }
    package static var pattern: String? { "^([01][0-9]|2[0-3]):[0-5][0-9]$" }
    static var example: ClockTime { midnight.earlier(by: -600) ?? midnight }
}
