import Foundation
import UMTAPI
package import UMTDomain

/// How the platform is known outside: the address of its pages, and who its messages are from.
package struct Outward: Sendable {
    /// `https://umt.example`, without a slash at its end.
    package let address: String
    package let sender: String

    package init() { (address, sender) = ("http://localhost:8090", "umt@localhost") }

    /// Refuses an address that is not one of the web, and a sender that is not a mailbox.
    package init(address: String, sender: String?) throws(Refusal) {
        let bare = address.hasSuffix("/") ? String(address.dropLast()) : address
        guard let url = URL(string: bare), ["http", "https"].contains(url.scheme ?? ""), let host = url.host,
            url.path.isEmpty, url.query == nil, url.fragment == nil,
            bare.utf8.allSatisfy({ (33...126).contains($0) })
        else { throw .badValue(address, field: "--public-url", wanted: "https://umt.example") }
        self.address = bare
        if let sender {
            self.sender = try Subscription.checked(address: sender)
        } else {
            self.sender = "umt@\(host)"
        }
    }

    /// The name in ids that others keep: of messages, feeds and calendars.
    var authority: String { URL(string: address)?.host ?? "localhost" }

    func page(of number: String, in region: Region) -> String {
        address + PageLink.youthCase(number, of: region.key)
    }

    func page(of meeting: Meeting, _ body: String, in region: Region) -> String {
        address + PageLink.meeting("\(body)-\(meeting.day)", of: region.key)
    }

    func cases(of region: Region) -> String { address + PageLink.cases(of: region.key) }

    /// The page for people; the one for mail programs takes a POST without looking at its body.
    func unsubscribePage(_ token: String) -> String { address + PageLink.unsubscribe(token) }
    func unsubscribePost(_ token: String) -> String {
        address + API.unsubscribe.row.path.replacing("{token}", with: token)
    }
}
