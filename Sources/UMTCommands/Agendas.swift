import ArgumentParser
import UMTAPI
import UMTClient
import UMTDomain

extension MeetingVerbs {
    struct Agenda: Verb {
        static var configuration: CommandConfiguration { .verb("agenda", "saksliste", "meeting.agenda") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.meetingName")) var meeting: String

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = NamedMeeting(region: session.region, meeting: meeting)
            try await session.show(API.readAgenda, input) { .agenda($0, in: $1) }
        }
    }

    struct AddItem: Verb {
        static var configuration: CommandConfiguration { .verb("add-item", "ny-sak", "meeting.add-item") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.meetingName")) var meeting: String
        @Option(name: .customLong("case"), help: .words("help.meeting.case")) var youthCase: String?
        @Option(help: .words("help.meeting.title")) var title: String?
        @Option(help: .words("help.meeting.kind")) var kind: AgendaItem.Kind?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = UMTAPI.AddItem(
                region: session.region, meeting: meeting, case: youthCase, title: title, kind: kind)
            try await session.show(API.addItem, input) { .meeting($0, in: $1) }
        }
    }

    struct MoveItem: Verb {
        static var configuration: CommandConfiguration {
            .verb("move-item", "flytt-sak", "meeting.move-item")
        }
        @OptionGroup var common: Common
        @OptionGroup var place: ItemArguments
        @Option(help: .words("help.meeting.to")) var to: Int

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = UMTAPI.MoveItem(
                region: session.region, meeting: place.meeting, item: place.item, to: to)
            try await session.show(API.moveItem, input) { .meeting($0, in: $1) }
        }
    }

    struct WithdrawItem: Verb {
        static var configuration: CommandConfiguration {
            .verb("withdraw-item", "trekk-sak", "meeting.withdraw-item")
        }
        @OptionGroup var common: Common
        @OptionGroup var place: ItemArguments
        @Option(help: .words("help.reason")) var reason: String

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = UMTAPI.WithdrawItem(
                region: session.region, meeting: place.meeting, item: place.item, reason: reason)
            try await session.show(API.withdrawItem, input) { .meeting($0, in: $1) }
        }
    }

    struct CloseDoors: Verb {
        static var configuration: CommandConfiguration {
            .verb("close-doors", "lukk-døra", "meeting.close-doors")
        }
        @OptionGroup var common: Common
        @OptionGroup var place: ItemArguments
        @Option(help: .words("help.meeting.ground")) var ground: String

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = UMTAPI.CloseDoors(
                region: session.region, meeting: place.meeting, item: place.item, ground: ground)
            try await session.show(API.closeDoors, input) { .meeting($0, in: $1) }
        }
    }

    struct Decide: Verb {
        static var configuration: CommandConfiguration { .verb("decide", "vedta", "meeting.decide") }
        @OptionGroup var common: Common
        @OptionGroup var place: ItemArguments
        @Option(help: .words("help.meeting.decision")) var decision: String?
        @Option(help: .words("help.meeting.state")) var state: AgendaItem.State?
        @Option(name: .customLong("for"), help: .words("help.meeting.for")) var inFavour: Int?
        @Option(help: .words("help.meeting.against")) var against: Int?
        @Option(help: .words("help.meeting.abstained")) var abstained: Int?
        @Flag(help: .words("help.meeting.unanimous")) var unanimous = false
        @Option(help: .words("help.meeting.casting")) var casting: Vote.Side?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = DecideItem(
                region: session.region, meeting: place.meeting, item: place.item, state: state,
                decision: decision,
                for: inFavour, against: against, abstained: abstained, unanimous: unanimous ? true : nil,
                casting: casting)
            try await session.show(API.decideItem, input) { .meeting($0, in: $1) }
        }
    }
}

extension AgendaItem.Kind: ExpressibleByArgument {}
extension AgendaItem.State: ExpressibleByArgument {}
extension Vote.Side: ExpressibleByArgument {}

/// The meeting and the place of an item on its agenda.
struct ItemArguments: ParsableArguments {
    @Argument(help: .words("help.meetingName")) var meeting: String
    @Argument(help: .words("help.meeting.item")) var item: Int

    func named(in region: String) -> NamedItem { NamedItem(region: region, meeting: meeting, item: item) }
}
