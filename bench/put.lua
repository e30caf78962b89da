-- For wrk: sends each request as a PUT with the JSON given after "--".
function init(args)
  wrk.method = "PUT"
  wrk.body = args[1]
  wrk.headers["Content-Type"] = "application/json"
end
