package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    package func listMunicipalities(_ ask: ListMunicipalities, _ call: Call) throws -> MunicipalityList {
        let day = ask.asOf ?? call.today
        return try reading(ask.region, .readRegion, call) { shelf, _ in
            MunicipalityList(try shelf.municipalities(.membership, on: day), on: day)
        }
    }

    package func listParticipants(_ ask: ListParticipants, _ call: Call) throws -> ParticipantList {
        let day = ask.asOf ?? call.today
        return try reading(ask.region, .readRegion, call) { shelf, _ in
            ParticipantList(try shelf.municipalities(.participation, on: day), on: day)
        }
    }
}
