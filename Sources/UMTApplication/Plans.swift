package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    package func listPlans(_ ask: ListPlans, _ call: Call) throws -> PlanList {
        try reading(ask.region, .readRegion, call) { shelf, _ in
            PlanList(try shelf.plans().map { PlanLine($0, in: call.language) })
        }
    }

    package func readPlan(_ ask: ReadPlan, _ call: Call) throws -> PlanView {
        try reading(ask.region, .readRegion, call) { shelf, _ in
            let plan = try shelf.plan(ask.plan)
            return PlanView(
                plan, try shelf.items(of: plan.id), try shelf.milestones(of: plan.id), in: call.language)
        }
    }
}
