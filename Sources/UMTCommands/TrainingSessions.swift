import ArgumentParser
import UMTAPI
import UMTDomain

struct TrainingSessionVerbs: ParsableCommand {
    static var configuration: CommandConfiguration {
        .verb(
            "session", "kurs", "training.session",
            [List.self, Show.self, Add.self, Attend.self, Remove.self])
    }

    struct List: Verb {
        static var configuration: CommandConfiguration { .verb("list", "liste", "training.session.list") }
        @OptionGroup var common: Common
        @Option(help: .words("help.from")) var from: CivilDate?
        @Option(help: .words("help.until")) var until: CivilDate?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = ListSessions(region: session.region, from: from, until: until)
            try await session.show(API.listSessions, input) { .courses($0.sessions, in: $1) }
        }
    }

    struct Show: Verb {
        static var configuration: CommandConfiguration { .verb("show", "vis", "training.session.show") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.id")) var id: String

        func run(_ console: Console) async throws {
            let id = try TrainingSessionID(typed: id)
            let session = try await Session(common, console)
            try await session.show(API.readSession, ReadSession(region: session.region, id: id)) {
                .course($0, in: $1)
            }
        }
    }

    struct Add: Verb {
        static var configuration: CommandConfiguration { .verb("add", "ny", "training.session.add") }
        @OptionGroup var common: Common
        @Option(name: .customLong("module"), help: .words("help.sessionModule")) var modules: [String]
        @Option(help: .words("help.day")) var day: CivilDate
        @Option(help: .words("help.place")) var place: String
        @Option(help: .words("help.leader")) var leader: String?
        @Option(help: .words("help.ledBy")) var ledBy: String?
        @Option(help: .words("help.sessionBody")) var body: String?
        @Option(name: .customLong("person"), help: .words("help.participant")) var people: [String] = []

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = AddSession(
                region: session.region, modules: modules, day: day, place: place, leader: leader,
                leaderPerson: ledBy, body: body, people: people.isEmpty ? nil : people)
            try await session.show(API.addSession, input) { .course($0, in: $1) }
        }
    }

    struct Attend: Verb {
        static var configuration: CommandConfiguration {
            .verb("attend", "deltok", "training.session.attend")
        }
        @OptionGroup var common: Common
        @Argument(help: .words("help.id")) var id: String
        @Option(name: .customLong("person"), help: .words("help.participant")) var people: [String]

        func run(_ console: Console) async throws {
            let id = try TrainingSessionID(typed: id)
            let session = try await Session(common, console)
            let input = AttendSession(region: session.region, id: id, people: people)
            try await session.show(API.attendSession, input) { .course($0, in: $1) }
        }
    }

    struct Remove: Verb {
        static var configuration: CommandConfiguration {
            .verb("remove", "avlys", "training.session.remove")
        }
        @OptionGroup var common: Common
        @Argument(help: .words("help.id")) var id: String
        @Option(help: .words("help.reason")) var reason: String

        func run(_ console: Console) async throws {
            let id = try TrainingSessionID(typed: id)
            let session = try await Session(common, console)
            let input = RemoveSession(region: session.region, id: id, reason: reason)
            try await session.show(API.removeSession, input) { .courses([$0], in: $1) }
        }
    }
}

extension TrainingSessionID {
    fileprivate init(typed text: String) throws(Refusal) {
        guard let id = TrainingSessionID(text) else { throw .notFound(.session, text, field: "id") }
        self = id
    }
}

extension Page {
    static func courses(_ views: [SessionView], in language: Language, remarks: [String] = []) -> Page {
        let rows = views.map { view in
            [
                view.id.description, view.day.description,
                Texts.word(view.planned ? "planned" : "held", in: language),
                view.modules.joined(separator: ", "), view.place, view.leader ?? "", view.body ?? "",
            ]
        }
        return .table(
            ["id", "day", "state", "modules", "place", "leader", "body"], rows, in: language,
            remarks: remarks)
    }

    fileprivate static func course(_ view: SessionView, in language: Language) -> Page {
        let people = (view.people ?? []).map { "\($0.person) \($0.name)" }
        let told = people.isEmpty ? [] : [Texts.say("say.participants", in: language)] + people
        return .courses([view], in: language, remarks: told)
    }
}
