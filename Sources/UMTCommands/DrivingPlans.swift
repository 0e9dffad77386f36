import ArgumentParser
import UMTAPI
import UMTClient
import UMTDomain

struct DriveVerbs: ParsableCommand {
    static var configuration: CommandConfiguration {
        .verb(
            "drive", "kjøring", "drive",
            [List.self, Plan.self, Show.self, Remove.self, Calendar.self])
    }

    struct List: Verb {
        static var configuration: CommandConfiguration { .verb("list", "liste", "drive.list") }
        @OptionGroup var common: Common
        @Option(help: .words("help.after")) var after: String?
        @Option(help: .words("help.limit")) var limit: Int?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = ListDrivingPlans(region: session.region, after: after, limit: limit)
            try await session.show(API.listDrivingPlans, input) { .plans($0, in: $1) }
        }
    }

    struct Plan: Verb {
        static var configuration: CommandConfiguration { .verb("plan", nil, "drive.plan") }
        @OptionGroup var common: Common
        @Option(help: .words("help.drive.meeting")) var meeting: String?
        @Option(help: .words("help.drive.day")) var day: CivilDate?
        @Option(help: .words("help.drive.to")) var to: String
        @Option(help: .words("help.drive.by")) var by: ClockTime
        @Option(name: .customLong("rider"), help: .words("help.drive.rider")) var riders: [String]
        @Option(name: .customLong("car"), help: .words("help.drive.car")) var cars: [CarAsk]
        @Option(help: .words("help.drive.maxRide")) var maxRide: Int?
        @Option(help: .words("help.drive.orePerMinute")) var orePerMinute: Int?
        @Option(help: .words("help.drive.orePerKm")) var orePerKm: Int?
        @Option(help: .words("help.drive.replace")) var replace: String?
        @Option(help: .words("help.ifMatch")) var ifMatch: String?

        func run(_ console: Console) async throws {
            let numbers = riders.flatMap { $0.split(separator: ",").map { Names.tidy(String($0)) } }
            let session = try await Session(common, console)
            guard let replace else {
                let input = PlanDriving(
                    region: session.region, meeting: meeting, day: day, to: to, by: by, riders: numbers,
                    cars: cars, rideLimit: maxRide, orePerMinute: orePerMinute, orePerKilometre: orePerKm)
                return try await session.show(API.planDriving, input) { .plan($0, in: $1) }
            }
            let id = try DrivingPlanID(typed: replace)
            let read = try await session.client.askKeepingTag(
                API.readDrivingPlan, ReadDrivingPlan(region: session.region, id: id))
            if let day, day != read.value.day {
                throw Refusal.badValue(
                    day.description, field: "--day", wanted: read.value.day.description)
            }
            let input = ReplaceDrivingPlan(
                region: session.region, id: id, to: to, by: by, riders: numbers, cars: cars,
                rideLimit: maxRide, orePerMinute: orePerMinute, orePerKilometre: orePerKm)
            let answer = try await session.client.askKeepingTag(
                API.replaceDrivingPlan, input, from: ifMatch ?? read.tag)
            session.show(answer) { .plan($0, in: $1) }
        }
    }

    struct Show: Verb {
        static var configuration: CommandConfiguration { .verb("show", "vis", "drive.show") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.id")) var id: String

        func run(_ console: Console) async throws {
            let id = try DrivingPlanID(typed: id)
            let session = try await Session(common, console)
            let input = ReadDrivingPlan(region: session.region, id: id)
            try await session.show(API.readDrivingPlan, input) { .plan($0, in: $1) }
        }
    }

    struct Remove: Verb {
        static var configuration: CommandConfiguration { .verb("remove", "fjern", "drive.remove") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.id")) var id: String

        func run(_ console: Console) async throws {
            let id = try DrivingPlanID(typed: id)
            let session = try await Session(common, console)
            let input = RemoveDrivingPlan(region: session.region, id: id)
            try await session.show(API.removeDrivingPlan, input) { view, language in
                Page(text: Texts.say("say.drivingRemoved", [view.id.description], in: language))
            }
        }
    }

    struct Calendar: Verb {
        static var configuration: CommandConfiguration { .verb("calendar", "kalender", "drive.calendar") }
        @OptionGroup var common: Common
        @OptionGroup var destination: Destination
        @Argument(help: .words("help.id")) var id: String

        func run(_ console: Console) async throws {
            let id = try DrivingPlanID(typed: id)
            let session = try await Session(common, console)
            let document = try await session.client.ask(
                API.readDrivingCalendar, ReadDrivingCalendar(region: session.region, id: id))
            try destination.take(document, on: console, in: session.language)
        }
    }
}

extension DrivingPlanID {
    fileprivate init(typed text: String) throws(Refusal) {
        guard let id = DrivingPlanID(text) else { throw .notFound(.drivingPlan, text, field: "id") }
        self = id
    }
}

extension ClockTime: ExpressibleByArgument {
    package init?(argument: String) { self.init(argument) }
}

extension CarAsk: ExpressibleByArgument {
    /// `MT-090:4`, or `MT-090:4:senja`.
    package init?(argument: String) {
        let parts = argument.split(separator: ":", omittingEmptySubsequences: false).map {
            Names.tidy(String($0))
        }
        guard (2...3).contains(parts.count), !parts.contains(""), let seats = Int(parts[1]) else {
            return nil
        }
        self.init(driver: parts[0], seats: seats, start: parts.count == 3 ? parts[2] : nil)
    }
}

extension Page {
    fileprivate static func plans(_ list: DrivingPlanList, in language: Language) -> Page {
        let rows = list.plans.map { plan in
            [
                plan.id.description, plan.day.description, plan.to, plan.by.description, String(plan.cars),
                String(plan.minutes), plan.meeting?.description ?? "",
            ]
        }
        let more = list.next.map { [Texts.say("say.more", [$0], in: language)] } ?? []
        return .table(
            ["id", "day", "to", "by", "cars", "minutes", "meeting"], rows, in: language, remarks: more)
    }

    fileprivate static func plan(_ view: DrivingPlanView, in language: Language) -> Page {
        func say(_ key: String, _ words: [String] = []) -> String { Texts.say(key, words, in: language) }
        let rows = view.cars.enumerated().flatMap { number, car in
            steps(of: car, number: String(number + 1), view, say)
        }
        let title = say(
            "say.drivingPlan",
            [
                view.id.description, view.to, view.day.description, view.by.description,
                String(view.version),
            ])
        let shares = view.shares.map { share in
            let cost = share.ore.map { say("say.drivingKroner", [kroner($0)]) } ?? ""
            return say("say.drivingShare", [share.municipality, String(share.riders), String(share.minutes)])
                + cost
        }
        let outdated = view.cars.enumerated().filter(\.element.needsApproval).map {
            say("say.drivingOutdated", [String($0.offset + 1)])
        }
        return .table(
            ["car", "at", "municipality", "riders", "people", "minutes"], rows, in: language,
            remarks: [title, say("say.drivingTotal", [String(view.minutes)])] + shares + outdated)
    }

    // A row for the start, one for each stop, and one for the end.
    private static func steps(
        of car: DrivingCarView, number: String, _ plan: DrivingPlanView,
        _ say: (String, [String]) -> String
    ) -> [[String]] {
        func people(_ views: [DrivingPersonView]) -> String {
            views.map { "\($0.name) (\($0.person))" }.joined(separator: ", ")
        }
        let driver = car.driver.map { ": " + people([$0]) } ?? ""
        let start = [
            number, car.leaves.description, car.start, "", say("say.drivingStarts", []) + driver, "",
        ]
        let stops = car.stops.map { stop in
            [
                number, stop.at.description, stop.municipality, String(stop.riders), people(stop.people), "",
            ]
        }
        let end = [
            number, plan.by.description, plan.to, String(car.riders), say("say.drivingArrives", []),
            String(car.minutes),
        ]
        return [start] + stops + [end]
    }

    private static func kroner(_ ore: Int) -> String {
        let rest = ore % 100
        return "\(ore / 100)," + (rest < 10 ? "0" : "") + String(rest)
    }
}
