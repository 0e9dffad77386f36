import ArgumentParser
import UMTAPI
import UMTDomain

extension MemberVerbs {
    struct Attest: Verb {
        static var configuration: CommandConfiguration { .verb("attest", "bekreft-alder", "member.attest") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.memberNumber")) var person: String
        @Option(help: .words("help.attestedAge")) var age: Int
        @Option(help: .words("help.turned")) var turned: Answer
        @Option(help: .words("help.attestedOn")) var on: CivilDate?

        /// Yes or no, in either language.
        enum Answer: String, ExpressibleByArgument, CaseIterable {
            case yes, no, ja, nei
        }

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = AttestAge(
                region: session.region, person: person, age: age, day: on ?? console.today(),
                hasTurned: turned == .yes || turned == .ja)
            try await session.show(API.attestAge, input) { .attestations([$0], in: $1) }
        }
    }

    struct Attestations: Verb {
        static var configuration: CommandConfiguration {
            .verb("attestations", "aldersbevis", "member.attestations")
        }
        @OptionGroup var common: Common
        @Argument(help: .words("help.memberNumber")) var person: String?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = ListAttestations(region: session.region, person: person)
            try await session.show(API.listAttestations, input) { .attestations($0.attestations, in: $1) }
        }
    }
}

extension Page {
    fileprivate static func attestations(_ views: [AttestationView], in language: Language) -> Page {
        let rows = views.map { view in
            [
                view.person, view.name, String(view.age), view.day.description,
                Texts.word(view.hasTurned ? "yes" : "no", in: language),
            ]
        }
        return .table(["number", "name", "age", "day", "turned"], rows, in: language)
    }
}
