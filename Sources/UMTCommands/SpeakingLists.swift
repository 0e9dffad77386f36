import ArgumentParser
import UMTAPI
import UMTClient
import UMTDomain

extension MeetingVerbs {
    struct Speakers: Verb {
        static var configuration: CommandConfiguration { .verb("speakers", "talerliste", "meeting.speakers") }
        @OptionGroup var common: Common
        @OptionGroup var item: ItemArguments

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            try await session.show(API.readSpeakers, item.named(in: session.region)) { .speakers($0, in: $1) }
        }
    }

    struct AskToSpeak: Verb {
        static var configuration: CommandConfiguration {
            .verb("ask-to-speak", "be-om-ordet", "meeting.ask-to-speak")
        }
        @OptionGroup var common: Common
        @OptionGroup var item: ItemArguments
        @OptionGroup var speaker: SpeakerOptions

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            try await session.show(API.askToSpeak, speaker.ask(item, in: session.region)) {
                .speakers($0, in: $1)
            }
        }
    }

    struct NextSpeaker: Verb {
        static var configuration: CommandConfiguration {
            .verb("next-speaker", "neste-taler", "meeting.next-speaker")
        }
        @OptionGroup var common: Common
        @OptionGroup var item: ItemArguments

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            try await session.show(API.giveFloor, item.named(in: session.region)) { .speakers($0, in: $1) }
        }
    }

    struct WithdrawSpeaker: Verb {
        static var configuration: CommandConfiguration {
            .verb("withdraw-speaker", "stryk-taler", "meeting.withdraw-speaker")
        }
        @OptionGroup var common: Common
        @OptionGroup var item: ItemArguments
        @OptionGroup var speaker: SpeakerOptions

        func run(_ console: Console) async throws {
            let session = try await Session(common, console)
            try await session.show(API.withdrawSpeaker, speaker.ask(item, in: session.region)) {
                .speakers($0, in: $1)
            }
        }
    }
}

/// Who speaks: a person, or a role with the right to.
struct SpeakerOptions: ParsableArguments {
    @Argument(help: .words("help.memberNumber")) var person: String?
    @Option(help: .words("help.meeting.role")) var role: String?
    @Option(help: .words("help.meeting.roleFrom")) var municipality: String?

    func ask(_ item: ItemArguments, in region: String) -> AskToSpeak {
        AskToSpeak(
            region: region, meeting: item.meeting, item: item.item, person: person, role: role,
            municipality: municipality)
    }
}

extension Page {
    /// Who has the floor, then the list in its order.
    static func speakers(_ view: SpeakersView, in language: Language) -> Page {
        let head = "\(view.number ?? String(view.item))  \(view.title)"
        let floor = view.speaking.map {
            Texts.say("say.speakers.floor", [line($0, language)], in: language)
        }
        let waiting = view.waiting.enumerated().map { "\($0.offset + 1). \(line($0.element, language))" }
        let counts = view.spoken.map {
            "\(Texts.word($0.kind.map { $0.rawValue } ?? "speakers.other", in: language)) \($0.speeches)"
        }
        let spoken =
            counts.isEmpty
            ? nil : Texts.say("say.speakers.spoken", [counts.joined(separator: ", ")], in: language)
        let list = waiting.isEmpty ? [Texts.say("say.speakers.empty", in: language)] : waiting
        return Page(
            text: ([head, floor].compactMap(\.self) + list + [spoken].compactMap(\.self)).joined(
                separator: "\n"))
    }

    private static func line(_ speaker: SpeakerView, _ language: Language) -> String {
        let name = speaker.person.map { shown($0, language) } ?? speaker.role ?? ""
        return name + (speaker.municipality.map { " (\($0))" } ?? "")
    }
}
