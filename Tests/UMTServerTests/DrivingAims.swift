import Testing
import UMTAPI
import UMTDomain

extension Aim {
    private static let wish = """
        "to":"bardu","by":"10:00","riders":["MT-301"],"cars":[{"driver":"MT-304","seats":4}]
        """

    static let driving: [String: Aim] = [
        "listRoads": Aim(.readRegion),
        "setRoad": Aim(
            .keepDriving, #""from":"senja","to":"dyroy","minutes":45,"source":"Kjørt""#, isWide: true),
        "removeRoad": Aim(.keepDriving, #""from":"senja","to":"dyroy""#, isWide: true),
        "listDriverApprovals": Aim(.readRegister),
        "approveDriver": Aim(
            .keepRegister,
            #""person":"MT-304","municipality":"senja","from":"2026-01-01","until":"2026-02-01","basis":"1/26","decidedBy":"Kultur""#
        ),
        "endDriverApproval": Aim(.keepRegister, #""id":"{approval}","until":"2027-01-01""#),
        "listDrivingPlans": Aim(.readDriving),
        "planDriving": Aim(.keepDriving, #""day":"2026-12-20",\#(wish)"#),
        "readDrivingPlan": Aim(.readDriving, #""id":"{driving}""#),
        "replaceDrivingPlan": Aim(.keepDriving, #""id":"{driving}",\#(wish)"#),
        "removeDrivingPlan": Aim(.keepDriving, #""id":"{undriven}""#),
        "readDrivingCalendar": Aim(.readDriving, #""id":"{driving}""#),
    ]
}

extension World {
    /// A road, an approved driver, a plan to keep and one to take away.
    static func driving(in hall: Hall) async throws -> [String: String] {
        try await hall.make("/roads", #"{"from":"senja","to":"bardu","minutes":75,"source":"Kjørt"}"#)
        try await hall.make(
            "/people",
            #"{"number":"MT-304","name":"Storm Kråkmo","birthYear":1984,"municipality":"senja"}"#)
        let approval = try await hall.make(
            "/driver-approvals",
            #"{"person":"MT-304","municipality":"senja","from":"2026-06-01","basis":"9/26","decidedBy":"Kultur"}"#
        )
        var names = ["approval": approval["id"]?.text ?? ""]
        for (name, day) in [("driving", "2026-12-05"), ("undriven", "2026-12-06")] {
            let plan = try await hall.make(
                "/driving-plans",
                #"{"day":"\#(day)","to":"bardu","by":"10:00","riders":["MT-301"],"cars":[{"driver":"MT-304","seats":4}]}"#
            )
            names[name] = try #require(plan["id"]?.text)
        }
        return names
    }
}
