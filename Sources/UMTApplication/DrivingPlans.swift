import Foundation
package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    package func listDrivingPlans(_ ask: ListDrivingPlans, _ call: Call) throws -> DrivingPlanList {
        let limit = try Paging.limit(ask.limit)
        return try reading(ask.region, .readDriving, call) { shelf, _ in
            let mark = try ask.after.map { try pageMark($0, shelf) }
            let page = try shelf.drivingPlans(after: mark, limit: limit + 1)
            let keys = try shelf.installation.municipalityKeys()
            let plans = page.prefix(limit).map { DrivingPlanSummary($0, keys) }
            return DrivingPlanList(
                plans, next: page.count > limit ? plans.last?.id.description : nil)
        }
    }

    package func readDrivingPlan(_ ask: ReadDrivingPlan, _ call: Call) throws -> DrivingPlanView {
        try reading(ask.region, .readDriving, call) { shelf, _ in
            DrivingPlanView(try shelf.drivingPlan(ask.id), try DrivingDesk(ask.id, shelf, call))
        }
    }

    /// Plans the driving to a meeting, or on a day. Refuses, with the rule that makes it impossible, and leaves nobody
    /// behind; refuses a second plan for one meeting.
    package func planDriving(_ ask: PlanDriving, _ call: Call) async throws -> DrivingPlanView {
        let rate = try DrivingPlan.Rate(perMinute: ask.orePerMinute, perKilometre: ask.orePerKilometre)
        let wish = DrivingWish(ask)
        let worked = worked(ask.region, call) { shelf in
            try wish.task(on: try meetingAndDay(ask, shelf, call).day, shelf, call)
        }
        return try await changing(ask.region, .keepDriving, call) { [ids] shelf, _ in
            let (meeting, day) = try meetingAndDay(ask, shelf, call)
            if let meeting, let other = try shelf.drivingPlan(for: meeting) {
                throw Refusal(.alreadyExists, field: "meeting", [other.description])
            }
            let task = try wish.task(on: day, shelf, call)
            let plan = DrivingPlan(
                id: ids.mint(), meeting: meeting, day: day, destination: task.destination,
                arrival: task.arrival, rideLimit: task.rideLimit, rate: rate, cars: try worked.cars(of: task),
                changed: call.now)
            try shelf.keep(plan)
            return try told(plan, shelf, call, "planned")
        }
    }

    /// The next edition of a plan, from what is asked anew.
    package func replaceDrivingPlan(_ ask: ReplaceDrivingPlan, _ call: Call) async throws -> DrivingPlanView {
        let rate = try DrivingPlan.Rate(perMinute: ask.orePerMinute, perKilometre: ask.orePerKilometre)
        let wish = DrivingWish(ask)
        let worked = worked(ask.region, call) { shelf in
            try wish.task(on: try shelf.drivingPlan(ask.id).day, shelf, call)
        }
        return try await changing(ask.region, .keepDriving, call) { shelf, _ in
            let old = try shelf.drivingPlan(ask.id)
            try call.check(edition: old.version, required: true)
            let task = try wish.task(on: old.day, shelf, call)
            let plan = DrivingPlan(
                id: old.id, meeting: old.meeting, day: old.day, destination: task.destination,
                arrival: task.arrival, rideLimit: task.rideLimit, rate: rate, cars: try worked.cars(of: task),
                changed: call.now, mostCars: old.mostCars, version: old.version + 1)
            try shelf.replace(plan)
            return try told(plan, shelf, call, "replaced")
        }
    }

    package func removeDrivingPlan(_ ask: RemoveDrivingPlan, _ call: Call) async throws -> DrivingPlanView {
        try await changing(ask.region, .keepDriving, call) { shelf, _ in
            let view = try told(try shelf.drivingPlan(ask.id), shelf, call, "removed")
            try shelf.remove(ask.id)
            return view
        }
    }

    // Counts, never names.
    private func told(_ plan: DrivingPlan, _ shelf: Shelf, _ call: Call, _ how: String) throws
        -> DrivingPlanView
    {
        let riders = plan.cars.reduce(0) { $0 + $1.riders }
        let words = [
            "how": how, "day": plan.day.description, "cars": String(plan.cars.count),
            "riders": String(riders), "minutes": String(plan.minutes),
        ]
        try shelf.keep(event(.keepDriving, .driving, plan.id.raw, call, words))
        return DrivingPlanView(plan, try DrivingDesk(plan.id, shelf, call))
    }

    /// The search, done before the change begins: nobody waits for the writer while it is weighed.
    private func worked(_ region: String, _ call: Call, _ task: (Shelf) throws -> DrivingTask)
        -> WorkedDriving
    {
        let task = try? reading(region, .keepDriving, call) { shelf, _ in try task(shelf) }
        return WorkedDriving(task)
    }

    private func meetingAndDay(_ ask: PlanDriving, _ shelf: Shelf, _ call: Call) throws -> (
        meeting: MeetingID?, day: CivilDate
    ) {
        guard let text = ask.meeting else {
            guard let day = ask.day else { throw Refusal(.missingField, field: "day") }
            return (nil, day)
        }
        let meeting = try shelf.meeting(text, on: call.today).meeting
        if let day = ask.day, day != meeting.day {
            throw Refusal.badValue(day.description, field: "day", wanted: meeting.day.description)
        }
        return (meeting.id, meeting.day)
    }

    private func pageMark(_ text: String, _ shelf: Shelf) throws -> (CivilDate, DrivingPlanID) {
        do {
            let plan = try shelf.drivingPlan(Paging.id(text))
            return (plan.day, plan.id)
        } catch let refusal as Refusal where refusal.code == .notFound {
            throw Refusal(.badPageMark, field: "after")
        }
    }
}

/// A task and what came of it. Whoever asks for another task has it worked out then and there.
private struct WorkedDriving: Sendable {
    private let task: DrivingTask?
    private let result: Result<[DrivingCar], Refusal>?

    init(_ task: DrivingTask?) {
        self.task = task
        result = task.map { task in Result { () throws(Refusal) in try task.planned() } }
    }

    func cars(of wanted: DrivingTask) throws -> [DrivingCar] {
        if wanted == task, let result { return try result.get() }
        return try wanted.planned()
    }
}

extension DrivingPlanSummary {
    fileprivate init(_ line: DrivingPlanLine, _ keys: [MunicipalityID: String]) {
        self.init(
            id: line.id, meeting: line.meeting, day: line.day, to: keys[line.destination] ?? "",
            by: line.arrival, cars: line.cars, minutes: line.minutes)
    }
}
