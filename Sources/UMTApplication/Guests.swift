package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    package func recordGuest(_ ask: RecordGuest, _ call: Call) async throws -> MeetingSheet {
        let role = try Words.checked(ask.role, field: "role", limit: 80)
        return try await changeMeeting(ask.region, ask.meeting, [.called, .held], "guests", call) {
            room, shelf in
            if let municipality = ask.municipality { _ = try ourMunicipality(municipality, shelf, call) }
            let guest = Guest(role: role, municipality: ask.municipality)
            room.guests =
                ask.remove == true ? try room.guests.without(guest) : room.guests.with(guest)
        }
    }
}
