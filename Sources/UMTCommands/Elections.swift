import ArgumentParser
import UMTAPI
import UMTDomain

struct ElectionVerbs: ParsableCommand {
    static var configuration: CommandConfiguration {
        .verb(
            "election", "valg", "election",
            [
                List.self, Show.self, Announce.self, NominateVerb.self, Withdraw.self, Count.self,
                Appoint.self,
            ])
    }

    struct List: Verb {
        static var configuration: CommandConfiguration { .verb("list", "liste", "election.list") }
        @OptionGroup var common: Common
        @Option(help: .words("help.body")) var body: String?
        @Option(help: .words("help.after")) var after: String?
        @Option(help: .words("help.limit")) var limit: Int?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = ListElections(region: session.region, body: body, after: after, limit: limit)
            try await session.show(API.listElections, input, as: Page.elections)
        }
    }

    struct Show: Verb {
        static var configuration: CommandConfiguration { .verb("show", "vis", "election.show") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.id")) var id: String

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            try await session.show(
                API.readElection, ReadElection(region: session.region, id: try electionID(id)),
                as: Page.election)
        }
    }

    struct Announce: Verb {
        static var configuration: CommandConfiguration { .verb("announce", "kunngjør", "election.announce") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.bodyKey")) var body: String
        @Option(help: .words("help.election.on")) var on: CivilDate?
        @Option(help: .words("help.election.notice")) var notice: String
        @Option(help: .words("help.election.deadline")) var nominationsUntil: CivilDate?
        @Option(help: .words("help.from")) var from: CivilDate
        @Option(help: .words("help.until")) var until: CivilDate?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = AnnounceElection(
                region: session.region, body: body, announcedOn: on ?? console.today(), notice: notice,
                nominationsUntil: nominationsUntil, from: from, until: until)
            try await session.show(API.announceElection, input, as: Page.election)
        }
    }

    struct NominateVerb: Verb {
        static var configuration: CommandConfiguration { .verb("nominate", "nominer", "election.nominate") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.id")) var id: String
        @Argument(help: .words("help.memberNumber")) var person: String
        @Option(help: .words("help.election.by")) var by: String
        @Option(help: .words("help.election.on")) var on: CivilDate?
        @Option(help: .words("help.election.seat")) var seat: String?
        @Option(help: .words("help.election.seatKind")) var kind: Seat.Kind?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = Nominate(
                region: session.region, id: try electionID(id), person: person, by: by, day: on, seat: seat,
                kind: kind)
            try await session.show(API.nominate, input, as: Page.election)
        }
    }

    struct Withdraw: Verb {
        static var configuration: CommandConfiguration { .verb("withdraw", "trekk", "election.withdraw") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.id")) var id: String
        @Argument(help: .words("help.memberNumber")) var person: String
        @Option(help: .words("help.election.on")) var on: CivilDate?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = WithdrawCandidate(
                region: session.region, id: try electionID(id), person: person, day: on)
            try await session.show(API.withdrawCandidate, input, as: Page.election)
        }
    }

    struct Count: Verb {
        static var configuration: CommandConfiguration { .verb("count", "tell", "election.count") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.id")) var id: String
        @Argument(help: .words("help.election.votes")) var votes: [String] = []
        @Option(help: .words("help.election.on")) var on: CivilDate?
        @Option(help: .words("help.election.eligible")) var eligible: Int?
        @Option(help: .words("help.election.cast")) var cast: Int?
        @Option(help: .words("help.election.choices")) var choices: Int?
        @Option(help: .words("help.election.manner")) var manner: ElectionCount.Manner?
        @Flag(help: .words("help.election.correct")) var correction = false

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = CountElection(
                region: session.region, id: try electionID(id), manner: manner,
                publishedOn: on ?? console.today(), votes: try votes.map(line), eligible: eligible,
                cast: cast,
                choices: choices, correction: correction)
            try await session.show(API.countElection, input, as: Page.election)
        }

        private func line(_ text: String) throws -> VotesView {
            let parts = text.split(separator: "=", maxSplits: 1)
            guard parts.count == 2, let votes = Int(parts[1]) else {
                throw Refusal.badValue(text, wanted: "MT-003=41")
            }
            return VotesView(person: String(parts[0]), votes: votes)
        }
    }

    struct Appoint: Verb {
        static var configuration: CommandConfiguration { .verb("appoint", "oppnevn", "election.appoint") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.id")) var id: String
        @Argument(help: .words("help.election.elected")) var elected: [String] = []
        @Option(help: .words("help.election.appointer")) var by: String
        @Option(help: .words("help.election.on")) var on: CivilDate?
        @Option(help: .words("help.election.reference")) var reference: String
        @Option(help: .words("help.election.from")) var from: CivilDate?
        @Option(help: .words("help.election.until")) var until: CivilDate?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let elected = elected.map { text in
                let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
                return ElectedView(person: parts.first ?? "", seat: parts.count == 2 ? parts[1] : nil)
            }
            let input = AppointElected(
                region: session.region, id: try electionID(id), by: by, decidedOn: on ?? console.today(),
                reference: reference, elected: elected, from: from, until: until)
            try await session.show(API.appointElected, input, as: Page.election)
        }
    }
}

extension Seat.Kind: ExpressibleByArgument {}
extension ElectionCount.Manner: ExpressibleByArgument {}

private func electionID(_ text: String) throws(Refusal) -> ElectionID {
    guard let id = ElectionID(text) else { throw .notFound(.election, text) }
    return id
}
