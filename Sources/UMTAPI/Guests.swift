package import UMTDomain

extension API {
    package static let recordGuest = Endpoint<RecordGuest, MeetingSheet>(
        "recordGuest", .post, "/regions/{region}/meetings/{meeting}/guests", .signedIn,
        "Record that somebody without a place was there, by role: a mayor, or a speaker who was asked",
        edition: .welcome, makes: false)

    static let guests = [recordGuest.row]
}

package struct RecordGuest: Wire {
    package let region: String
    package let meeting: String
    /// The role, never a name: `ordfører`.
    package let role: String
    package let municipality: String?
    /// Takes one who was not there off again.
    package let remove: Bool?

    package init(
        region: String, meeting: String, role: String, municipality: String? = nil, remove: Bool? = nil
    ) {
        (self.region, self.meeting, self.role) = (region, meeting, role)
        (self.municipality, self.remove) = (municipality, remove)
    }

    package static var example: RecordGuest {
        RecordGuest(
            region: "midt-troms", meeting: "umt-2026-12-05", role: "ordfører", municipality: "senja",
            remove: false)
    }
}

/// Somebody at a meeting without a place in it.
package struct GuestView: Wire {
    package let role: String
    package let municipality: String?

    package init(_ guest: Guest) { (role, municipality) = (guest.role, guest.municipality) }

    /// `ordfører (senja)`.
    package var shown: String { municipality.map { "\(role) (\($0))" } ?? role }

    package static var example: GuestView { GuestView(Guest(role: "ordfører", municipality: "senja")) }
}
