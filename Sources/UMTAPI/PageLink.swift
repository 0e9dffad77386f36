/// The addresses of the pages for people, below the server's own. They are printed and sent, so they do not change.
package enum PageLink {
    package static let home = "/"
    package static let style = "/stil.css"

    package static func cases(of region: String) -> String { "/\(region.percentEncoded)/saker" }

    package static func youthCase(_ number: String, of region: String) -> String {
        cases(of: region) + "/\(number.percentEncoded)"
    }

    package static func statistics(of region: String) -> String { "/\(region.percentEncoded)/tall" }

    package static func meetings(of region: String) -> String { "/\(region.percentEncoded)/moter" }

    /// A meeting by its body and day, `umt-2026-12-05`.
    package static func meeting(_ name: String, of region: String) -> String {
        meetings(of: region) + "/\(name.percentEncoded)"
    }

    /// A file that hangs on a published case, as the contract serves it.
    package static func attachment(_ place: Int, of number: String, in region: String) -> String {
        API.readPublicAttachment.row.address(["region": region, "case": number, "place": String(place)])
    }

    /// The form that a personal link opens.
    package static func answer(_ token: String) -> String { "/svar/\(token.percentEncoded)" }

    /// The frozen briefing that a permanent link leads to.
    package static func briefing(_ token: String) -> String { "/motegrunnlag/\(token.percentEncoded)" }

    /// Somebody's own calendar, for calendar programs.
    package static func calendar(_ token: String) -> String { "/kalender/\(token.percentEncoded).ics" }

    /// Where somebody ends the messages that they get.
    package static func unsubscribe(_ token: String) -> String { "/avmeld/\(token.percentEncoded)" }
}
