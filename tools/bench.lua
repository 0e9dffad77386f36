-- Every request raises a case under a key of its own, as the client does.
wrk.method = "POST"
wrk.path = "/api/v1/regions/midt-troms/cases"
wrk.headers["Content-Type"] = "application/json"
wrk.headers["Authorization"] = "Bearer " .. os.getenv("UMT_TOKEN")
wrk.body = [[{"council":"ungdomsrad-senja","title":"Varmere vann i svømmehallen"}]]

local run, count = os.time() .. "-" .. tostring({}):match("0x(%x+)"), 0

function request()
  count = count + 1
  wrk.headers["Idempotency-Key"] = run .. "-" .. count
  return wrk.format()
end
