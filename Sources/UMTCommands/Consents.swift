import ArgumentParser
import UMTAPI
import UMTClient
import UMTDomain

struct ConsentVerbs: ParsableCommand {
    static var configuration: CommandConfiguration {
        .verb("consent", "samtykke", "consent", [List.self, Give.self, Withdraw.self])
    }

    struct List: Verb {
        static var configuration: CommandConfiguration { .verb("list", "liste", "consent.list") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.memberNumber")) var person: String

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = ListConsents(region: session.region, person: person)
            try await session.show(API.listConsents, input, as: Page.consents)
        }
    }

    struct Give: Verb {
        static var configuration: CommandConfiguration { .verb("give", "gi", "consent.give") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.memberNumber")) var person: String
        @Argument(help: .words("help.purpose")) var purpose: Consent.Purpose
        @Option(help: .words("help.consentBy")) var by: Consent.Giver
        @Option(help: .words("help.consentHow")) var how: Consent.Way
        @Option(help: .words("help.consentDay")) var day: CivilDate?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = GiveConsent(
                region: session.region, person: person, purpose: purpose, by: by, how: how, day: day)
            try await session.show(API.giveConsent, input, as: Page.consents)
        }
    }

    struct Withdraw: Verb {
        static var configuration: CommandConfiguration { .verb("withdraw", "trekk", "consent.withdraw") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.memberNumber")) var person: String
        @Argument(help: .words("help.purpose")) var purpose: Consent.Purpose
        @Option(help: .words("help.withdrawnFrom")) var from: CivilDate?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = WithdrawConsent(region: session.region, person: person, purpose: purpose, from: from)
            try await session.show(API.withdrawConsent, input, as: Page.consents)
        }
    }
}

extension MemberVerbs {
    struct PublishAsVerb: Verb {
        static var configuration: CommandConfiguration { .verb("publish-as", "vis-som", "member.publishAs") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.memberNumber")) var person: String
        @Argument(help: .words("help.nameForm")) var form: NameForm
        @Option(help: .words("help.choiceDay")) var day: CivilDate?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = PublishAs(region: session.region, person: person, form: form, day: day)
            try await session.show(API.publishAs, input, as: Page.consents)
        }
    }

    struct Protect: Verb {
        static var configuration: CommandConfiguration { .verb("protect", "skjerm", "member.protect") }
        @OptionGroup var common: Common
        @Argument(help: .words("help.memberNumber")) var person: String
        @Option(help: .words("help.protectedFrom")) var from: CivilDate?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = ProtectPerson(region: session.region, person: person, from: from)
            try await session.show(API.protectPerson, input, as: Page.consents)
        }
    }

    struct Unprotect: Verb {
        static var configuration: CommandConfiguration {
            .verb("unprotect", "opphev-skjerming", "member.unprotect")
        }
        @OptionGroup var common: Common
        @Argument(help: .words("help.memberNumber")) var person: String
        @Option(help: .words("help.protectedUntil")) var until: CivilDate?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = EndProtection(region: session.region, person: person, until: until)
            try await session.show(API.endProtection, input, as: Page.consents)
        }
    }
}

extension SeatVerbs {
    struct Public: Verb {
        static var configuration: CommandConfiguration { .verb("public", "offentlig", "seat.public") }
        @OptionGroup var common: Common
        @Option(help: .words("help.body")) var body: String?

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            let input = ListPublicSeats(region: session.region, body: body)
            try await session.show(API.listPublicSeats, input) { list, language in
                let rows = list.seats.map { seat in
                    [
                        seat.body, seat.key, Texts.word(seat.kind.rawValue, in: language),
                        seat.municipality ?? "",
                        seat.name ?? "",
                    ]
                }
                return .table(
                    ["body", "seat", "kind", "municipality", "name"], rows, in: language,
                    remarks: [Texts.say("say.publicSeats", in: language)])
            }
        }
    }
}

extension Consent.Purpose: ExpressibleByArgument {}
extension Consent.Giver: ExpressibleByArgument {}
extension Consent.Way: ExpressibleByArgument {}
extension NameForm: ExpressibleByArgument {}

extension Page {
    fileprivate static func consents(_ list: ConsentList, in language: Language) -> Page {
        func word(_ raw: String) -> String { Texts.word(raw, in: language) }
        let rows = list.consents.map { consent in
            [
                word(consent.purpose.rawValue), word(consent.by.rawValue), word(consent.how.rawValue),
                consent.given.description, consent.withdrawn?.adding(days: -1).description ?? "",
                word(consent.holds ? "yes" : "no"),
            ]
        }
        let form = word("name.\(list.publishedAs.rawValue)")
        let shown = list.publicName.map { Texts.say("say.publicName", [$0, form], in: language) }
        let shielded = list.protectedSince.map { Texts.say("say.protected", [$0.description], in: language) }
        return .table(
            ["purpose", "givenBy", "how", "from", "through", "holds"], rows, in: language,
            remarks: [shown ?? Texts.say("say.noPublicName", [form], in: language)]
                + [shielded].compactMap { $0 })
    }
}
