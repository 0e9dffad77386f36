import ArgumentParser
import UMTAPI
import UMTDomain

struct WhoAmIVerb: Verb {
    static var configuration: CommandConfiguration { .verb("whoami", "hvem", "whoami") }
    @OptionGroup var common: Common

    func run(_ console: Console) async throws {
        let session = try await Session(common, console, needsRegion: false)
        try await session.show(API.whoAmI, WhoAmI()) { me, language in
            let place = [me.region, me.body, me.municipality, me.person].compactMap(\.self).joined(
                separator: ", ")
            let rows = me.deeds.map { view in
                [
                    Texts.say("deed.\(view.deed.rawValue)", in: language),
                    Texts.word(view.reach.rawValue, in: language),
                ]
            }
            return .table(
                ["may", "reach"], rows, in: language,
                remarks: ["\(Texts.word(me.role.rawValue, in: language)): \(place)"])
        }
    }
}
