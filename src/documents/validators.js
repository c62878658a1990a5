// Generated from schemas/ by `npm run generate`. Do not edit.
import module0 from 'ajv/dist/runtime/ucs2length.js';
import module1 from 'ajv-formats/dist/formats.js';

export const Approach = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:fsm-check:1:approach","type":"object","additionalProperties":false,"required":["kind","id","version","title","releases","phases","completeness","codeAmendments","systemChanges","objective","scope","principles","environments","devices","securityTesting","capacityTesting","testingIssues","exitCriteria","risks","assurance","completionReportMatters","emulators","deviceSets"],"properties":{"kind":{"const":"approach"},"id":{"allOf":[{"$ref":"#/definitions/id"}]},"version":{"allOf":[{"$ref":"#/definitions/version"}]},"title":{"type":"string","minLength":1,"pattern":"\\S"},"releases":{"x-clause":["2.5","4.1"],"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"phases":{"x-clause":"2.5(b)","type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/phase"}]}},"subSystems":{"x-clause":"2.5(c)","type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"parts":{"x-clause":"2.5","type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/part"}]}},"completeness":{"x-clause":"2.8","allOf":[{"$ref":"#/definitions/completeness"}]},"outstanding":{"x-clause":"2.8","type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/outstanding"}]}},"codeAmendments":{"x-clause":"4.1(a)","type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["variation","summary"],"properties":{"variation":{"x-clause":"4.1(a)","type":"string","minLength":1,"pattern":"\\S"},"summary":{"x-clause":"4.1(a)","type":"string","minLength":1,"pattern":"\\S"}}}},"systemChanges":{"x-clause":"4.1(a)","type":"string","minLength":1,"pattern":"\\S"},"objective":{"x-clause":["4.1(a)","2.11"],"type":"string","minLength":1,"pattern":"\\S"},"scope":{"x-clause":"4.1(b)","type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["release","includes"],"properties":{"release":{"x-clause":"4.1(b)","allOf":[{"$ref":"#/definitions/id"}]},"includes":{"x-clause":"4.1(b)","type":"array","minItems":1,"items":{"type":"string","minLength":1,"pattern":"\\S"}},"excludes":{"x-clause":"4.1(b)","type":"array","items":{"type":"string","minLength":1,"pattern":"\\S"}}}}},"principles":{"x-clause":"4.1(c)","type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["phase","approach"],"properties":{"phase":{"x-clause":"4.1(c)","allOf":[{"$ref":"#/definitions/phase"}]},"approach":{"x-clause":"4.1(c)","type":"string","minLength":1,"pattern":"\\S"},"omittedStages":{"x-clause":"Table 1.1","type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["stage","reason"],"properties":{"stage":{"x-clause":"Table 1.1","allOf":[{"$ref":"#/definitions/stage"}]},"reason":{"x-clause":"Table 1.1","type":"string","minLength":1,"pattern":"\\S"}}}}}}},"environments":{"x-clause":"4.1(d)","type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["id","phases","purpose"],"properties":{"id":{"x-clause":"4.1(d)","allOf":[{"$ref":"#/definitions/id"}]},"phases":{"x-clause":"4.1(d)","type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/phase"}]}},"purpose":{"x-clause":"4.1(d)","type":"string","minLength":1,"pattern":"\\S"}}}},"devices":{"x-clause":"4.1(e)","type":"object","additionalProperties":false,"required":["used"],"properties":{"used":{"x-clause":"4.1(e)","type":"boolean"},"types":{"x-clause":"4.1(e)","type":"array","minItems":1,"items":{"type":"string","minLength":1,"pattern":"\\S"}},"statement":{"x-clause":"4.1(e)","type":"string","minLength":1,"pattern":"\\S"}},"if":{"required":["used"],"properties":{"used":{"const":true}}},"then":{"required":["types"]},"else":{"required":["statement"]}},"securityTesting":{"x-clause":"4.1(f)","type":"object","additionalProperties":false,"required":["required"],"properties":{"required":{"x-clause":"4.1(f)","type":"boolean"},"requirements":{"x-clause":"4.1(f)","type":"array","minItems":1,"items":{"type":"string","minLength":1,"pattern":"\\S"}},"statement":{"x-clause":"4.1(f)","type":"string","minLength":1,"pattern":"\\S"}},"if":{"required":["required"],"properties":{"required":{"const":true}}},"then":{"required":["requirements"]},"else":{"required":["statement"]}},"capacityTesting":{"x-clause":"4.1(g)","type":"object","additionalProperties":false,"required":["required"],"properties":{"required":{"x-clause":"4.1(g)","type":"boolean"},"requirements":{"x-clause":"4.1(g)","type":"array","minItems":1,"items":{"type":"string","minLength":1,"pattern":"\\S"}},"statement":{"x-clause":"4.1(g)","type":"string","minLength":1,"pattern":"\\S"}},"if":{"required":["required"],"properties":{"required":{"const":true}}},"then":{"required":["requirements"]},"else":{"required":["statement"]}},"testingIssues":{"x-clause":"4.1(h)","type":"object","additionalProperties":false,"required":["process","etadVersion","severities","thresholds","exclusions"],"properties":{"process":{"x-clause":"4.1(h)","type":"string","minLength":1,"pattern":"\\S"},"etadVersion":{"x-clause":"2.3","allOf":[{"$ref":"#/definitions/version"}]},"severities":{"x-clause":"4.1(h)","type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["level","name","definition"],"properties":{"level":{"x-clause":"4.1(h)","allOf":[{"$ref":"#/definitions/severity"}]},"name":{"x-clause":"4.1(h)","type":"string","minLength":1,"pattern":"\\S"},"definition":{"x-clause":"4.1(h)","type":"string","minLength":1,"pattern":"\\S"}}}},"thresholds":{"x-clause":["4.1(h)","Table 1.1"],"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["phase","per","bySeverity"],"properties":{"phase":{"x-clause":"4.1(h)","allOf":[{"$ref":"#/definitions/phase"}]},"per":{"x-clause":"4.1(h)","enum":["sub-system","release"]},"bySeverity":{"x-clause":"4.1(h)","type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["severity","maximum"],"properties":{"severity":{"x-clause":"4.1(h)","allOf":[{"$ref":"#/definitions/severity"}]},"maximum":{"x-clause":"4.1(h)","type":["integer","string"],"minimum":0,"pattern":"^unlimited$"}}}},"total":{"x-clause":"4.1(h)","type":["integer","string"],"minimum":0,"pattern":"^unlimited$"}},"if":{"required":["phase"],"properties":{"phase":{"const":"SIT"}}},"then":{"properties":{"per":{"const":"release"}}}}},"exclusions":{"x-clause":"4.1(h)","type":"object","additionalProperties":false,"required":["process","approvers","reasons","severities"],"properties":{"process":{"x-clause":"4.1(h)","type":"string","minLength":1,"pattern":"\\S"},"approvers":{"x-clause":"4.1(h)","type":"array","items":{"allOf":[{"$ref":"#/definitions/body"}]}},"reasons":{"x-clause":"4.1(h)","type":"array","items":{"type":"object","additionalProperties":false,"required":["id","description"],"properties":{"id":{"x-clause":"4.1(h)","allOf":[{"$ref":"#/definitions/id"}]},"description":{"x-clause":"4.1(h)","type":"string","minLength":1,"pattern":"\\S"}}}},"severities":{"x-clause":"4.1(h)","type":"array","items":{"allOf":[{"$ref":"#/definitions/severity"}]}}}}}},"exitCriteria":{"x-clause":"4.1(i)","type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["id","phase","criterion"],"properties":{"id":{"x-clause":"4.1(i)","allOf":[{"$ref":"#/definitions/id"}]},"phase":{"x-clause":"4.1(i)","allOf":[{"$ref":"#/definitions/phase"}]},"criterion":{"x-clause":"4.1(i)","type":"string","minLength":1,"pattern":"\\S"}}}},"risks":{"x-clause":"4.1(j)","type":"array","items":{"allOf":[{"$ref":"#/definitions/risk"}]}},"risksStatement":{"x-clause":"4.1(j)","type":"string","minLength":1,"pattern":"\\S"},"assurance":{"x-clause":"4.1(k)","type":"string","minLength":1,"pattern":"\\S"},"completionReportMatters":{"x-clause":"4.1(l)","type":"array","items":{"type":"object","additionalProperties":false,"required":["id","title"],"properties":{"id":{"x-clause":"4.1(l)","allOf":[{"$ref":"#/definitions/id"}]},"title":{"x-clause":"4.1(l)","type":"string","minLength":1,"pattern":"\\S"}}}},"emulators":{"x-clause":"4.5","type":"array","items":{"type":"object","additionalProperties":false,"required":["id","purpose"],"properties":{"id":{"x-clause":"4.5","allOf":[{"$ref":"#/definitions/id"}]},"purpose":{"x-clause":"4.5","type":"string","minLength":1,"pattern":"\\S"}}},"x-governed":false},"emulatorsStatement":{"x-clause":"4.5","type":"string","minLength":1,"pattern":"\\S","x-governed":false},"deviceSets":{"x-clause":"4.5","type":"array","items":{"type":"object","additionalProperties":false,"required":["id","purpose","devices"],"properties":{"id":{"x-clause":"4.5","allOf":[{"$ref":"#/definitions/id"}]},"purpose":{"x-clause":"4.5","type":"string","minLength":1,"pattern":"\\S"},"devices":{"x-clause":"4.5","type":"array","minItems":1,"items":{"type":"string","minLength":1,"pattern":"\\S"}}}},"x-governed":false},"deviceSetsStatement":{"x-clause":"4.5","type":"string","minLength":1,"pattern":"\\S","x-governed":false}},"allOf":[{"if":{"required":["completeness"],"properties":{"completeness":{"const":"partial"}}},"then":{"required":["outstanding"]},"else":{"properties":{"outstanding":{}}}},{"if":{"required":["risks"],"properties":{"risks":{"maxItems":0}}},"then":{"required":["risksStatement"]}},{"if":{"required":["emulators"],"properties":{"emulators":{"maxItems":0}}},"then":{"required":["emulatorsStatement"]}},{"if":{"required":["deviceSets"],"properties":{"deviceSets":{"maxItems":0}}},"then":{"required":["deviceSetsStatement"]}}],"definitions":{"body":{"enum":["DCC","TAB","TAG","Panel","Secretary of State","Authority","Parties","Service Provider","Other"]},"completeness":{"enum":["full","partial"]},"date":{"type":"string","format":"date"},"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"outstanding":{"type":"object","additionalProperties":false,"required":["id","description"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"description":{"type":"string","minLength":1,"pattern":"\\S"},"releases":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"phases":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/phase"}]}},"subSystems":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"groups":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"plannedFor":{"allOf":[{"$ref":"#/definitions/date"}]}}},"part":{"type":"object","additionalProperties":false,"required":["title","release"],"properties":{"title":{"type":"string","minLength":1,"pattern":"\\S"},"release":{"allOf":[{"$ref":"#/definitions/id"}]},"phase":{"allOf":[{"$ref":"#/definitions/phase"}]},"subSystem":{"allOf":[{"$ref":"#/definitions/id"}]}}},"phase":{"enum":["PIT","SIT"]},"risk":{"type":"object","additionalProperties":false,"required":["id","risk","mitigation"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"risk":{"type":"string","minLength":1,"pattern":"\\S"},"mitigation":{"type":"string","minLength":1,"pattern":"\\S"},"owner":{"type":"string","minLength":1,"pattern":"\\S"}}},"severity":{"type":"integer","minimum":1},"stage":{"enum":["Unit","Link","System","Component Integration"],"x-clause":"Table 1.1"},"version":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":50}}};
const func2 = Object.prototype.hasOwnProperty;
const func3 = (module0.default ?? module0);
const schema7 = {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100};
const pattern0 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._/-]*$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 100){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._/-]*$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema8 = {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":50};
const pattern1 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 50){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern1.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

const schema9 = {"enum":["PIT","SIT"]};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((data === "PIT") || (data === "SIT"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema9.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"object","additionalProperties":false,"required":["title","release"],"properties":{"title":{"type":"string","minLength":1,"pattern":"\\S"},"release":{"allOf":[{"$ref":"#/definitions/id"}]},"phase":{"allOf":[{"$ref":"#/definitions/phase"}]},"subSystem":{"allOf":[{"$ref":"#/definitions/id"}]}}};
const pattern2 = new RegExp("\\S", "u");

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.release === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "release"},message:"must have required property '"+"release"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "title") || (key0 === "release")) || (key0 === "phase")) || (key0 === "subSystem"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(func3(data0) < 1){
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern2.test(data0)){
const err4 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.release !== undefined){
if(!(validate22(data.release, {instancePath:instancePath+"/release",parentData:data,parentDataProperty:"release",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.phase !== undefined){
if(!(validate27(data.phase, {instancePath:instancePath+"/phase",parentData:data,parentDataProperty:"phase",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.subSystem !== undefined){
if(!(validate22(data.subSystem, {instancePath:instancePath+"/subSystem",parentData:data,parentDataProperty:"subSystem",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

const schema11 = {"enum":["full","partial"]};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((data === "full") || (data === "partial"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema11.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"object","additionalProperties":false,"required":["id","description"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"description":{"type":"string","minLength":1,"pattern":"\\S"},"releases":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"phases":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/phase"}]}},"subSystems":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"groups":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"plannedFor":{"allOf":[{"$ref":"#/definitions/date"}]}}};
const schema13 = {"type":"string","format":"date"};
const formats0 = module1.fullFormats.date;

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}


function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.description === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "description")) || (key0 === "releases")) || (key0 === "phases")) || (key0 === "subSystems")) || (key0 === "groups")) || (key0 === "plannedFor"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate22(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 === "string"){
if(func3(data1) < 1){
const err3 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern2.test(data1)){
const err4 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.releases !== undefined){
let data2 = data.releases;
if(Array.isArray(data2)){
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/releases",schemaPath:"#/properties/releases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate22(data2[i0], {instancePath:instancePath+"/releases/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/releases",schemaPath:"#/properties/releases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.phases !== undefined){
let data4 = data.phases;
if(Array.isArray(data4)){
if(data4.length < 1){
const err8 = {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate27(data4[i1], {instancePath:instancePath+"/phases/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.subSystems !== undefined){
let data6 = data.subSystems;
if(Array.isArray(data6)){
if(data6.length < 1){
const err10 = {instancePath:instancePath+"/subSystems",schemaPath:"#/properties/subSystems/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(!(validate22(data6[i2], {instancePath:instancePath+"/subSystems/" + i2,parentData:data6,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/subSystems",schemaPath:"#/properties/subSystems/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.groups !== undefined){
let data8 = data.groups;
if(Array.isArray(data8)){
if(data8.length < 1){
const err12 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
if(!(validate22(data8[i3], {instancePath:instancePath+"/groups/" + i3,parentData:data8,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.plannedFor !== undefined){
if(!(validate43(data.plannedFor, {instancePath:instancePath+"/plannedFor",parentData:data,parentDataProperty:"plannedFor",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}

const schema14 = {"enum":["Unit","Link","System","Component Integration"],"x-clause":"Table 1.1"};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((((data === "Unit") || (data === "Link")) || (data === "System")) || (data === "Component Integration"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema14.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":"integer","minimum":1};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate53.errors = vErrors;
return errors === 0;
}

const schema16 = {"enum":["DCC","TAB","TAG","Panel","Secretary of State","Authority","Parties","Service Provider","Other"]};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((((((((data === "DCC") || (data === "TAB")) || (data === "TAG")) || (data === "Panel")) || (data === "Secretary of State")) || (data === "Authority")) || (data === "Parties")) || (data === "Service Provider")) || (data === "Other"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema16.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}

const schema17 = {"type":"object","additionalProperties":false,"required":["id","risk","mitigation"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"risk":{"type":"string","minLength":1,"pattern":"\\S"},"mitigation":{"type":"string","minLength":1,"pattern":"\\S"},"owner":{"type":"string","minLength":1,"pattern":"\\S"}}};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.risk === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "risk"},message:"must have required property '"+"risk"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.mitigation === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mitigation"},message:"must have required property '"+"mitigation"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "risk")) || (key0 === "mitigation")) || (key0 === "owner"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate22(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.risk !== undefined){
let data1 = data.risk;
if(typeof data1 === "string"){
if(func3(data1) < 1){
const err4 = {instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern2.test(data1)){
const err5 = {instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.mitigation !== undefined){
let data2 = data.mitigation;
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err7 = {instancePath:instancePath+"/mitigation",schemaPath:"#/properties/mitigation/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern2.test(data2)){
const err8 = {instancePath:instancePath+"/mitigation",schemaPath:"#/properties/mitigation/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/mitigation",schemaPath:"#/properties/mitigation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.owner !== undefined){
let data3 = data.owner;
if(typeof data3 === "string"){
if(func3(data3) < 1){
const err10 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern2.test(data3)){
const err11 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}

const pattern23 = new RegExp("^unlimited$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:fsm-check:1:approach" */;
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.completeness === undefined) && (missing0 = "completeness")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.completeness !== undefined){
if("partial" !== data.completeness){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outstanding === undefined){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "outstanding"},message:"must have required property '"+"outstanding"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs6 = errors;
var _valid0 = _errs6 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs8 = errors;
let valid3 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.risks === undefined) && (missing1 = "risks")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data.risks !== undefined){
let data1 = data.risks;
if(Array.isArray(data1)){
if(data1.length > 0){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.risksStatement === undefined){
const err6 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "risksStatement"},message:"must have required property '"+"risksStatement"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs11 === errors;
valid3 = _valid1;
}
if(!valid3){
const err7 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const _errs13 = errors;
let valid5 = true;
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.emulators === undefined) && (missing2 = "emulators")){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(data.emulators !== undefined){
let data2 = data.emulators;
if(Array.isArray(data2)){
if(data2.length > 0){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
}
var _valid2 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.emulatorsStatement === undefined){
const err10 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "emulatorsStatement"},message:"must have required property '"+"emulatorsStatement"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid2 = _errs16 === errors;
valid5 = _valid2;
}
if(!valid5){
const err11 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const _errs18 = errors;
let valid7 = true;
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.deviceSets === undefined) && (missing3 = "deviceSets")){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
if(data.deviceSets !== undefined){
let data3 = data.deviceSets;
if(Array.isArray(data3)){
if(data3.length > 0){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
}
var _valid3 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.deviceSetsStatement === undefined){
const err14 = {instancePath,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty: "deviceSetsStatement"},message:"must have required property '"+"deviceSetsStatement"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid3 = _errs21 === errors;
valid7 = _valid3;
}
if(!valid7){
const err15 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.id === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.version === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.title === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.releases === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "releases"},message:"must have required property '"+"releases"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.phases === undefined){
const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phases"},message:"must have required property '"+"phases"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.completeness === undefined){
const err22 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "completeness"},message:"must have required property '"+"completeness"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data.codeAmendments === undefined){
const err23 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "codeAmendments"},message:"must have required property '"+"codeAmendments"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data.systemChanges === undefined){
const err24 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "systemChanges"},message:"must have required property '"+"systemChanges"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data.objective === undefined){
const err25 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "objective"},message:"must have required property '"+"objective"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data.scope === undefined){
const err26 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scope"},message:"must have required property '"+"scope"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data.principles === undefined){
const err27 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "principles"},message:"must have required property '"+"principles"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data.environments === undefined){
const err28 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "environments"},message:"must have required property '"+"environments"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data.devices === undefined){
const err29 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "devices"},message:"must have required property '"+"devices"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data.securityTesting === undefined){
const err30 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "securityTesting"},message:"must have required property '"+"securityTesting"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data.capacityTesting === undefined){
const err31 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "capacityTesting"},message:"must have required property '"+"capacityTesting"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data.testingIssues === undefined){
const err32 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "testingIssues"},message:"must have required property '"+"testingIssues"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data.exitCriteria === undefined){
const err33 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exitCriteria"},message:"must have required property '"+"exitCriteria"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data.risks === undefined){
const err34 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "risks"},message:"must have required property '"+"risks"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data.assurance === undefined){
const err35 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "assurance"},message:"must have required property '"+"assurance"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data.completionReportMatters === undefined){
const err36 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "completionReportMatters"},message:"must have required property '"+"completionReportMatters"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data.emulators === undefined){
const err37 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "emulators"},message:"must have required property '"+"emulators"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data.deviceSets === undefined){
const err38 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "deviceSets"},message:"must have required property '"+"deviceSets"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
const err39 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.kind !== undefined){
if("approach" !== data.kind){
const err40 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "approach"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate22(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate24(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
let data7 = data.title;
if(typeof data7 === "string"){
if(func3(data7) < 1){
const err41 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!pattern2.test(data7)){
const err42 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.releases !== undefined){
let data8 = data.releases;
if(Array.isArray(data8)){
if(data8.length < 1){
const err44 = {instancePath:instancePath+"/releases",schemaPath:"#/properties/releases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate22(data8[i0], {instancePath:instancePath+"/releases/" + i0,parentData:data8,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err45 = {instancePath:instancePath+"/releases",schemaPath:"#/properties/releases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.phases !== undefined){
let data10 = data.phases;
if(Array.isArray(data10)){
if(data10.length < 1){
const err46 = {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(!(validate27(data10[i1], {instancePath:instancePath+"/phases/" + i1,parentData:data10,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err47 = {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.subSystems !== undefined){
let data12 = data.subSystems;
if(Array.isArray(data12)){
if(data12.length < 1){
const err48 = {instancePath:instancePath+"/subSystems",schemaPath:"#/properties/subSystems/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
if(!(validate22(data12[i2], {instancePath:instancePath+"/subSystems/" + i2,parentData:data12,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err49 = {instancePath:instancePath+"/subSystems",schemaPath:"#/properties/subSystems/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.parts !== undefined){
let data14 = data.parts;
if(Array.isArray(data14)){
if(data14.length < 1){
const err50 = {instancePath:instancePath+"/parts",schemaPath:"#/properties/parts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
if(!(validate30(data14[i3], {instancePath:instancePath+"/parts/" + i3,parentData:data14,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err51 = {instancePath:instancePath+"/parts",schemaPath:"#/properties/parts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.completeness !== undefined){
if(!(validate35(data.completeness, {instancePath:instancePath+"/completeness",parentData:data,parentDataProperty:"completeness",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.outstanding !== undefined){
let data17 = data.outstanding;
if(Array.isArray(data17)){
if(data17.length < 1){
const err52 = {instancePath:instancePath+"/outstanding",schemaPath:"#/properties/outstanding/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
const len4 = data17.length;
for(let i4=0; i4<len4; i4++){
if(!(validate37(data17[i4], {instancePath:instancePath+"/outstanding/" + i4,parentData:data17,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
}
else {
const err53 = {instancePath:instancePath+"/outstanding",schemaPath:"#/properties/outstanding/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.codeAmendments !== undefined){
let data19 = data.codeAmendments;
if(Array.isArray(data19)){
if(data19.length < 1){
const err54 = {instancePath:instancePath+"/codeAmendments",schemaPath:"#/properties/codeAmendments/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
const len5 = data19.length;
for(let i5=0; i5<len5; i5++){
let data20 = data19[i5];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.variation === undefined){
const err55 = {instancePath:instancePath+"/codeAmendments/" + i5,schemaPath:"#/properties/codeAmendments/items/required",keyword:"required",params:{missingProperty: "variation"},message:"must have required property '"+"variation"+"'"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data20.summary === undefined){
const err56 = {instancePath:instancePath+"/codeAmendments/" + i5,schemaPath:"#/properties/codeAmendments/items/required",keyword:"required",params:{missingProperty: "summary"},message:"must have required property '"+"summary"+"'"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
for(const key1 in data20){
if(!((key1 === "variation") || (key1 === "summary"))){
const err57 = {instancePath:instancePath+"/codeAmendments/" + i5,schemaPath:"#/properties/codeAmendments/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data20.variation !== undefined){
let data21 = data20.variation;
if(typeof data21 === "string"){
if(func3(data21) < 1){
const err58 = {instancePath:instancePath+"/codeAmendments/" + i5+"/variation",schemaPath:"#/properties/codeAmendments/items/properties/variation/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(!pattern2.test(data21)){
const err59 = {instancePath:instancePath+"/codeAmendments/" + i5+"/variation",schemaPath:"#/properties/codeAmendments/items/properties/variation/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/codeAmendments/" + i5+"/variation",schemaPath:"#/properties/codeAmendments/items/properties/variation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data20.summary !== undefined){
let data22 = data20.summary;
if(typeof data22 === "string"){
if(func3(data22) < 1){
const err61 = {instancePath:instancePath+"/codeAmendments/" + i5+"/summary",schemaPath:"#/properties/codeAmendments/items/properties/summary/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(!pattern2.test(data22)){
const err62 = {instancePath:instancePath+"/codeAmendments/" + i5+"/summary",schemaPath:"#/properties/codeAmendments/items/properties/summary/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/codeAmendments/" + i5+"/summary",schemaPath:"#/properties/codeAmendments/items/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/codeAmendments/" + i5,schemaPath:"#/properties/codeAmendments/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/codeAmendments",schemaPath:"#/properties/codeAmendments/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.systemChanges !== undefined){
let data23 = data.systemChanges;
if(typeof data23 === "string"){
if(func3(data23) < 1){
const err66 = {instancePath:instancePath+"/systemChanges",schemaPath:"#/properties/systemChanges/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(!pattern2.test(data23)){
const err67 = {instancePath:instancePath+"/systemChanges",schemaPath:"#/properties/systemChanges/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/systemChanges",schemaPath:"#/properties/systemChanges/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.objective !== undefined){
let data24 = data.objective;
if(typeof data24 === "string"){
if(func3(data24) < 1){
const err69 = {instancePath:instancePath+"/objective",schemaPath:"#/properties/objective/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(!pattern2.test(data24)){
const err70 = {instancePath:instancePath+"/objective",schemaPath:"#/properties/objective/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/objective",schemaPath:"#/properties/objective/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.scope !== undefined){
let data25 = data.scope;
if(Array.isArray(data25)){
if(data25.length < 1){
const err72 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
const len6 = data25.length;
for(let i6=0; i6<len6; i6++){
let data26 = data25[i6];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.release === undefined){
const err73 = {instancePath:instancePath+"/scope/" + i6,schemaPath:"#/properties/scope/items/required",keyword:"required",params:{missingProperty: "release"},message:"must have required property '"+"release"+"'"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data26.includes === undefined){
const err74 = {instancePath:instancePath+"/scope/" + i6,schemaPath:"#/properties/scope/items/required",keyword:"required",params:{missingProperty: "includes"},message:"must have required property '"+"includes"+"'"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
for(const key2 in data26){
if(!(((key2 === "release") || (key2 === "includes")) || (key2 === "excludes"))){
const err75 = {instancePath:instancePath+"/scope/" + i6,schemaPath:"#/properties/scope/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data26.release !== undefined){
if(!(validate22(data26.release, {instancePath:instancePath+"/scope/" + i6+"/release",parentData:data26,parentDataProperty:"release",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data26.includes !== undefined){
let data28 = data26.includes;
if(Array.isArray(data28)){
if(data28.length < 1){
const err76 = {instancePath:instancePath+"/scope/" + i6+"/includes",schemaPath:"#/properties/scope/items/properties/includes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
const len7 = data28.length;
for(let i7=0; i7<len7; i7++){
let data29 = data28[i7];
if(typeof data29 === "string"){
if(func3(data29) < 1){
const err77 = {instancePath:instancePath+"/scope/" + i6+"/includes/" + i7,schemaPath:"#/properties/scope/items/properties/includes/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(!pattern2.test(data29)){
const err78 = {instancePath:instancePath+"/scope/" + i6+"/includes/" + i7,schemaPath:"#/properties/scope/items/properties/includes/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/scope/" + i6+"/includes/" + i7,schemaPath:"#/properties/scope/items/properties/includes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/scope/" + i6+"/includes",schemaPath:"#/properties/scope/items/properties/includes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data26.excludes !== undefined){
let data30 = data26.excludes;
if(Array.isArray(data30)){
const len8 = data30.length;
for(let i8=0; i8<len8; i8++){
let data31 = data30[i8];
if(typeof data31 === "string"){
if(func3(data31) < 1){
const err81 = {instancePath:instancePath+"/scope/" + i6+"/excludes/" + i8,schemaPath:"#/properties/scope/items/properties/excludes/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(!pattern2.test(data31)){
const err82 = {instancePath:instancePath+"/scope/" + i6+"/excludes/" + i8,schemaPath:"#/properties/scope/items/properties/excludes/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/scope/" + i6+"/excludes/" + i8,schemaPath:"#/properties/scope/items/properties/excludes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/scope/" + i6+"/excludes",schemaPath:"#/properties/scope/items/properties/excludes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/scope/" + i6,schemaPath:"#/properties/scope/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data.principles !== undefined){
let data32 = data.principles;
if(Array.isArray(data32)){
if(data32.length < 1){
const err87 = {instancePath:instancePath+"/principles",schemaPath:"#/properties/principles/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
const len9 = data32.length;
for(let i9=0; i9<len9; i9++){
let data33 = data32[i9];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.phase === undefined){
const err88 = {instancePath:instancePath+"/principles/" + i9,schemaPath:"#/properties/principles/items/required",keyword:"required",params:{missingProperty: "phase"},message:"must have required property '"+"phase"+"'"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data33.approach === undefined){
const err89 = {instancePath:instancePath+"/principles/" + i9,schemaPath:"#/properties/principles/items/required",keyword:"required",params:{missingProperty: "approach"},message:"must have required property '"+"approach"+"'"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
for(const key3 in data33){
if(!(((key3 === "phase") || (key3 === "approach")) || (key3 === "omittedStages"))){
const err90 = {instancePath:instancePath+"/principles/" + i9,schemaPath:"#/properties/principles/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data33.phase !== undefined){
if(!(validate27(data33.phase, {instancePath:instancePath+"/principles/" + i9+"/phase",parentData:data33,parentDataProperty:"phase",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data33.approach !== undefined){
let data35 = data33.approach;
if(typeof data35 === "string"){
if(func3(data35) < 1){
const err91 = {instancePath:instancePath+"/principles/" + i9+"/approach",schemaPath:"#/properties/principles/items/properties/approach/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(!pattern2.test(data35)){
const err92 = {instancePath:instancePath+"/principles/" + i9+"/approach",schemaPath:"#/properties/principles/items/properties/approach/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/principles/" + i9+"/approach",schemaPath:"#/properties/principles/items/properties/approach/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data33.omittedStages !== undefined){
let data36 = data33.omittedStages;
if(Array.isArray(data36)){
if(data36.length < 1){
const err94 = {instancePath:instancePath+"/principles/" + i9+"/omittedStages",schemaPath:"#/properties/principles/items/properties/omittedStages/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
const len10 = data36.length;
for(let i10=0; i10<len10; i10++){
let data37 = data36[i10];
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.stage === undefined){
const err95 = {instancePath:instancePath+"/principles/" + i9+"/omittedStages/" + i10,schemaPath:"#/properties/principles/items/properties/omittedStages/items/required",keyword:"required",params:{missingProperty: "stage"},message:"must have required property '"+"stage"+"'"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data37.reason === undefined){
const err96 = {instancePath:instancePath+"/principles/" + i9+"/omittedStages/" + i10,schemaPath:"#/properties/principles/items/properties/omittedStages/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
for(const key4 in data37){
if(!((key4 === "stage") || (key4 === "reason"))){
const err97 = {instancePath:instancePath+"/principles/" + i9+"/omittedStages/" + i10,schemaPath:"#/properties/principles/items/properties/omittedStages/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data37.stage !== undefined){
if(!(validate48(data37.stage, {instancePath:instancePath+"/principles/" + i9+"/omittedStages/" + i10+"/stage",parentData:data37,parentDataProperty:"stage",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data37.reason !== undefined){
let data39 = data37.reason;
if(typeof data39 === "string"){
if(func3(data39) < 1){
const err98 = {instancePath:instancePath+"/principles/" + i9+"/omittedStages/" + i10+"/reason",schemaPath:"#/properties/principles/items/properties/omittedStages/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(!pattern2.test(data39)){
const err99 = {instancePath:instancePath+"/principles/" + i9+"/omittedStages/" + i10+"/reason",schemaPath:"#/properties/principles/items/properties/omittedStages/items/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/principles/" + i9+"/omittedStages/" + i10+"/reason",schemaPath:"#/properties/principles/items/properties/omittedStages/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/principles/" + i9+"/omittedStages/" + i10,schemaPath:"#/properties/principles/items/properties/omittedStages/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/principles/" + i9+"/omittedStages",schemaPath:"#/properties/principles/items/properties/omittedStages/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/principles/" + i9,schemaPath:"#/properties/principles/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/principles",schemaPath:"#/properties/principles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data.environments !== undefined){
let data40 = data.environments;
if(Array.isArray(data40)){
if(data40.length < 1){
const err105 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
const len11 = data40.length;
for(let i11=0; i11<len11; i11++){
let data41 = data40[i11];
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.id === undefined){
const err106 = {instancePath:instancePath+"/environments/" + i11,schemaPath:"#/properties/environments/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data41.phases === undefined){
const err107 = {instancePath:instancePath+"/environments/" + i11,schemaPath:"#/properties/environments/items/required",keyword:"required",params:{missingProperty: "phases"},message:"must have required property '"+"phases"+"'"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data41.purpose === undefined){
const err108 = {instancePath:instancePath+"/environments/" + i11,schemaPath:"#/properties/environments/items/required",keyword:"required",params:{missingProperty: "purpose"},message:"must have required property '"+"purpose"+"'"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
for(const key5 in data41){
if(!(((key5 === "id") || (key5 === "phases")) || (key5 === "purpose"))){
const err109 = {instancePath:instancePath+"/environments/" + i11,schemaPath:"#/properties/environments/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data41.id !== undefined){
if(!(validate22(data41.id, {instancePath:instancePath+"/environments/" + i11+"/id",parentData:data41,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data41.phases !== undefined){
let data43 = data41.phases;
if(Array.isArray(data43)){
if(data43.length < 1){
const err110 = {instancePath:instancePath+"/environments/" + i11+"/phases",schemaPath:"#/properties/environments/items/properties/phases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
const len12 = data43.length;
for(let i12=0; i12<len12; i12++){
if(!(validate27(data43[i12], {instancePath:instancePath+"/environments/" + i11+"/phases/" + i12,parentData:data43,parentDataProperty:i12,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err111 = {instancePath:instancePath+"/environments/" + i11+"/phases",schemaPath:"#/properties/environments/items/properties/phases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data41.purpose !== undefined){
let data45 = data41.purpose;
if(typeof data45 === "string"){
if(func3(data45) < 1){
const err112 = {instancePath:instancePath+"/environments/" + i11+"/purpose",schemaPath:"#/properties/environments/items/properties/purpose/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(!pattern2.test(data45)){
const err113 = {instancePath:instancePath+"/environments/" + i11+"/purpose",schemaPath:"#/properties/environments/items/properties/purpose/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/environments/" + i11+"/purpose",schemaPath:"#/properties/environments/items/properties/purpose/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/environments/" + i11,schemaPath:"#/properties/environments/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data.devices !== undefined){
let data46 = data.devices;
const _errs113 = errors;
let valid54 = true;
const _errs114 = errors;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
let missing4;
if((data46.used === undefined) && (missing4 = "used")){
const err117 = {};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
else {
if(data46.used !== undefined){
if(true !== data46.used){
const err118 = {};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
}
var _valid4 = _errs114 === errors;
errors = _errs113;
if(vErrors !== null){
if(_errs113){
vErrors.length = _errs113;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid4){
const _errs116 = errors;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.types === undefined){
const err119 = {instancePath:instancePath+"/devices",schemaPath:"#/properties/devices/then/required",keyword:"required",params:{missingProperty: "types"},message:"must have required property '"+"types"+"'"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
var _valid4 = _errs116 === errors;
valid54 = _valid4;
ifClause1 = "then";
}
else {
const _errs117 = errors;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.statement === undefined){
const err120 = {instancePath:instancePath+"/devices",schemaPath:"#/properties/devices/else/required",keyword:"required",params:{missingProperty: "statement"},message:"must have required property '"+"statement"+"'"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
var _valid4 = _errs117 === errors;
valid54 = _valid4;
ifClause1 = "else";
}
if(!valid54){
const err121 = {instancePath:instancePath+"/devices",schemaPath:"#/properties/devices/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.used === undefined){
const err122 = {instancePath:instancePath+"/devices",schemaPath:"#/properties/devices/required",keyword:"required",params:{missingProperty: "used"},message:"must have required property '"+"used"+"'"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
for(const key6 in data46){
if(!(((key6 === "used") || (key6 === "types")) || (key6 === "statement"))){
const err123 = {instancePath:instancePath+"/devices",schemaPath:"#/properties/devices/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data46.used !== undefined){
if(typeof data46.used !== "boolean"){
const err124 = {instancePath:instancePath+"/devices/used",schemaPath:"#/properties/devices/properties/used/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data46.types !== undefined){
let data49 = data46.types;
if(Array.isArray(data49)){
if(data49.length < 1){
const err125 = {instancePath:instancePath+"/devices/types",schemaPath:"#/properties/devices/properties/types/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
const len13 = data49.length;
for(let i13=0; i13<len13; i13++){
let data50 = data49[i13];
if(typeof data50 === "string"){
if(func3(data50) < 1){
const err126 = {instancePath:instancePath+"/devices/types/" + i13,schemaPath:"#/properties/devices/properties/types/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(!pattern2.test(data50)){
const err127 = {instancePath:instancePath+"/devices/types/" + i13,schemaPath:"#/properties/devices/properties/types/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
else {
const err128 = {instancePath:instancePath+"/devices/types/" + i13,schemaPath:"#/properties/devices/properties/types/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
else {
const err129 = {instancePath:instancePath+"/devices/types",schemaPath:"#/properties/devices/properties/types/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data46.statement !== undefined){
let data51 = data46.statement;
if(typeof data51 === "string"){
if(func3(data51) < 1){
const err130 = {instancePath:instancePath+"/devices/statement",schemaPath:"#/properties/devices/properties/statement/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(!pattern2.test(data51)){
const err131 = {instancePath:instancePath+"/devices/statement",schemaPath:"#/properties/devices/properties/statement/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/devices/statement",schemaPath:"#/properties/devices/properties/statement/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/devices",schemaPath:"#/properties/devices/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data.securityTesting !== undefined){
let data52 = data.securityTesting;
const _errs129 = errors;
let valid59 = true;
const _errs130 = errors;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
let missing5;
if((data52.required === undefined) && (missing5 = "required")){
const err134 = {};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
else {
if(data52.required !== undefined){
if(true !== data52.required){
const err135 = {};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
}
var _valid5 = _errs130 === errors;
errors = _errs129;
if(vErrors !== null){
if(_errs129){
vErrors.length = _errs129;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid5){
const _errs132 = errors;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.requirements === undefined){
const err136 = {instancePath:instancePath+"/securityTesting",schemaPath:"#/properties/securityTesting/then/required",keyword:"required",params:{missingProperty: "requirements"},message:"must have required property '"+"requirements"+"'"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
var _valid5 = _errs132 === errors;
valid59 = _valid5;
ifClause2 = "then";
}
else {
const _errs133 = errors;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.statement === undefined){
const err137 = {instancePath:instancePath+"/securityTesting",schemaPath:"#/properties/securityTesting/else/required",keyword:"required",params:{missingProperty: "statement"},message:"must have required property '"+"statement"+"'"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
var _valid5 = _errs133 === errors;
valid59 = _valid5;
ifClause2 = "else";
}
if(!valid59){
const err138 = {instancePath:instancePath+"/securityTesting",schemaPath:"#/properties/securityTesting/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.required === undefined){
const err139 = {instancePath:instancePath+"/securityTesting",schemaPath:"#/properties/securityTesting/required",keyword:"required",params:{missingProperty: "required"},message:"must have required property '"+"required"+"'"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
for(const key7 in data52){
if(!(((key7 === "required") || (key7 === "requirements")) || (key7 === "statement"))){
const err140 = {instancePath:instancePath+"/securityTesting",schemaPath:"#/properties/securityTesting/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data52.required !== undefined){
if(typeof data52.required !== "boolean"){
const err141 = {instancePath:instancePath+"/securityTesting/required",schemaPath:"#/properties/securityTesting/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data52.requirements !== undefined){
let data55 = data52.requirements;
if(Array.isArray(data55)){
if(data55.length < 1){
const err142 = {instancePath:instancePath+"/securityTesting/requirements",schemaPath:"#/properties/securityTesting/properties/requirements/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
const len14 = data55.length;
for(let i14=0; i14<len14; i14++){
let data56 = data55[i14];
if(typeof data56 === "string"){
if(func3(data56) < 1){
const err143 = {instancePath:instancePath+"/securityTesting/requirements/" + i14,schemaPath:"#/properties/securityTesting/properties/requirements/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(!pattern2.test(data56)){
const err144 = {instancePath:instancePath+"/securityTesting/requirements/" + i14,schemaPath:"#/properties/securityTesting/properties/requirements/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
else {
const err145 = {instancePath:instancePath+"/securityTesting/requirements/" + i14,schemaPath:"#/properties/securityTesting/properties/requirements/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
else {
const err146 = {instancePath:instancePath+"/securityTesting/requirements",schemaPath:"#/properties/securityTesting/properties/requirements/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data52.statement !== undefined){
let data57 = data52.statement;
if(typeof data57 === "string"){
if(func3(data57) < 1){
const err147 = {instancePath:instancePath+"/securityTesting/statement",schemaPath:"#/properties/securityTesting/properties/statement/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(!pattern2.test(data57)){
const err148 = {instancePath:instancePath+"/securityTesting/statement",schemaPath:"#/properties/securityTesting/properties/statement/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
else {
const err149 = {instancePath:instancePath+"/securityTesting/statement",schemaPath:"#/properties/securityTesting/properties/statement/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
else {
const err150 = {instancePath:instancePath+"/securityTesting",schemaPath:"#/properties/securityTesting/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data.capacityTesting !== undefined){
let data58 = data.capacityTesting;
const _errs145 = errors;
let valid64 = true;
const _errs146 = errors;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
let missing6;
if((data58.required === undefined) && (missing6 = "required")){
const err151 = {};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
else {
if(data58.required !== undefined){
if(true !== data58.required){
const err152 = {};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
}
var _valid6 = _errs146 === errors;
errors = _errs145;
if(vErrors !== null){
if(_errs145){
vErrors.length = _errs145;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid6){
const _errs148 = errors;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.requirements === undefined){
const err153 = {instancePath:instancePath+"/capacityTesting",schemaPath:"#/properties/capacityTesting/then/required",keyword:"required",params:{missingProperty: "requirements"},message:"must have required property '"+"requirements"+"'"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
var _valid6 = _errs148 === errors;
valid64 = _valid6;
ifClause3 = "then";
}
else {
const _errs149 = errors;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.statement === undefined){
const err154 = {instancePath:instancePath+"/capacityTesting",schemaPath:"#/properties/capacityTesting/else/required",keyword:"required",params:{missingProperty: "statement"},message:"must have required property '"+"statement"+"'"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
var _valid6 = _errs149 === errors;
valid64 = _valid6;
ifClause3 = "else";
}
if(!valid64){
const err155 = {instancePath:instancePath+"/capacityTesting",schemaPath:"#/properties/capacityTesting/if",keyword:"if",params:{failingKeyword: ifClause3},message:"must match \""+ifClause3+"\" schema"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.required === undefined){
const err156 = {instancePath:instancePath+"/capacityTesting",schemaPath:"#/properties/capacityTesting/required",keyword:"required",params:{missingProperty: "required"},message:"must have required property '"+"required"+"'"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
for(const key8 in data58){
if(!(((key8 === "required") || (key8 === "requirements")) || (key8 === "statement"))){
const err157 = {instancePath:instancePath+"/capacityTesting",schemaPath:"#/properties/capacityTesting/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data58.required !== undefined){
if(typeof data58.required !== "boolean"){
const err158 = {instancePath:instancePath+"/capacityTesting/required",schemaPath:"#/properties/capacityTesting/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data58.requirements !== undefined){
let data61 = data58.requirements;
if(Array.isArray(data61)){
if(data61.length < 1){
const err159 = {instancePath:instancePath+"/capacityTesting/requirements",schemaPath:"#/properties/capacityTesting/properties/requirements/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
const len15 = data61.length;
for(let i15=0; i15<len15; i15++){
let data62 = data61[i15];
if(typeof data62 === "string"){
if(func3(data62) < 1){
const err160 = {instancePath:instancePath+"/capacityTesting/requirements/" + i15,schemaPath:"#/properties/capacityTesting/properties/requirements/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(!pattern2.test(data62)){
const err161 = {instancePath:instancePath+"/capacityTesting/requirements/" + i15,schemaPath:"#/properties/capacityTesting/properties/requirements/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
else {
const err162 = {instancePath:instancePath+"/capacityTesting/requirements/" + i15,schemaPath:"#/properties/capacityTesting/properties/requirements/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
}
else {
const err163 = {instancePath:instancePath+"/capacityTesting/requirements",schemaPath:"#/properties/capacityTesting/properties/requirements/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data58.statement !== undefined){
let data63 = data58.statement;
if(typeof data63 === "string"){
if(func3(data63) < 1){
const err164 = {instancePath:instancePath+"/capacityTesting/statement",schemaPath:"#/properties/capacityTesting/properties/statement/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(!pattern2.test(data63)){
const err165 = {instancePath:instancePath+"/capacityTesting/statement",schemaPath:"#/properties/capacityTesting/properties/statement/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
else {
const err166 = {instancePath:instancePath+"/capacityTesting/statement",schemaPath:"#/properties/capacityTesting/properties/statement/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
else {
const err167 = {instancePath:instancePath+"/capacityTesting",schemaPath:"#/properties/capacityTesting/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data.testingIssues !== undefined){
let data64 = data.testingIssues;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
if(data64.process === undefined){
const err168 = {instancePath:instancePath+"/testingIssues",schemaPath:"#/properties/testingIssues/required",keyword:"required",params:{missingProperty: "process"},message:"must have required property '"+"process"+"'"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if(data64.etadVersion === undefined){
const err169 = {instancePath:instancePath+"/testingIssues",schemaPath:"#/properties/testingIssues/required",keyword:"required",params:{missingProperty: "etadVersion"},message:"must have required property '"+"etadVersion"+"'"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(data64.severities === undefined){
const err170 = {instancePath:instancePath+"/testingIssues",schemaPath:"#/properties/testingIssues/required",keyword:"required",params:{missingProperty: "severities"},message:"must have required property '"+"severities"+"'"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(data64.thresholds === undefined){
const err171 = {instancePath:instancePath+"/testingIssues",schemaPath:"#/properties/testingIssues/required",keyword:"required",params:{missingProperty: "thresholds"},message:"must have required property '"+"thresholds"+"'"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(data64.exclusions === undefined){
const err172 = {instancePath:instancePath+"/testingIssues",schemaPath:"#/properties/testingIssues/required",keyword:"required",params:{missingProperty: "exclusions"},message:"must have required property '"+"exclusions"+"'"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
for(const key9 in data64){
if(!(((((key9 === "process") || (key9 === "etadVersion")) || (key9 === "severities")) || (key9 === "thresholds")) || (key9 === "exclusions"))){
const err173 = {instancePath:instancePath+"/testingIssues",schemaPath:"#/properties/testingIssues/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data64.process !== undefined){
let data65 = data64.process;
if(typeof data65 === "string"){
if(func3(data65) < 1){
const err174 = {instancePath:instancePath+"/testingIssues/process",schemaPath:"#/properties/testingIssues/properties/process/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(!pattern2.test(data65)){
const err175 = {instancePath:instancePath+"/testingIssues/process",schemaPath:"#/properties/testingIssues/properties/process/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
else {
const err176 = {instancePath:instancePath+"/testingIssues/process",schemaPath:"#/properties/testingIssues/properties/process/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data64.etadVersion !== undefined){
if(!(validate24(data64.etadVersion, {instancePath:instancePath+"/testingIssues/etadVersion",parentData:data64,parentDataProperty:"etadVersion",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data64.severities !== undefined){
let data67 = data64.severities;
if(Array.isArray(data67)){
if(data67.length < 1){
const err177 = {instancePath:instancePath+"/testingIssues/severities",schemaPath:"#/properties/testingIssues/properties/severities/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
const len16 = data67.length;
for(let i16=0; i16<len16; i16++){
let data68 = data67[i16];
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if(data68.level === undefined){
const err178 = {instancePath:instancePath+"/testingIssues/severities/" + i16,schemaPath:"#/properties/testingIssues/properties/severities/items/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(data68.name === undefined){
const err179 = {instancePath:instancePath+"/testingIssues/severities/" + i16,schemaPath:"#/properties/testingIssues/properties/severities/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(data68.definition === undefined){
const err180 = {instancePath:instancePath+"/testingIssues/severities/" + i16,schemaPath:"#/properties/testingIssues/properties/severities/items/required",keyword:"required",params:{missingProperty: "definition"},message:"must have required property '"+"definition"+"'"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
for(const key10 in data68){
if(!(((key10 === "level") || (key10 === "name")) || (key10 === "definition"))){
const err181 = {instancePath:instancePath+"/testingIssues/severities/" + i16,schemaPath:"#/properties/testingIssues/properties/severities/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data68.level !== undefined){
if(!(validate53(data68.level, {instancePath:instancePath+"/testingIssues/severities/" + i16+"/level",parentData:data68,parentDataProperty:"level",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data68.name !== undefined){
let data70 = data68.name;
if(typeof data70 === "string"){
if(func3(data70) < 1){
const err182 = {instancePath:instancePath+"/testingIssues/severities/" + i16+"/name",schemaPath:"#/properties/testingIssues/properties/severities/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(!pattern2.test(data70)){
const err183 = {instancePath:instancePath+"/testingIssues/severities/" + i16+"/name",schemaPath:"#/properties/testingIssues/properties/severities/items/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
else {
const err184 = {instancePath:instancePath+"/testingIssues/severities/" + i16+"/name",schemaPath:"#/properties/testingIssues/properties/severities/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data68.definition !== undefined){
let data71 = data68.definition;
if(typeof data71 === "string"){
if(func3(data71) < 1){
const err185 = {instancePath:instancePath+"/testingIssues/severities/" + i16+"/definition",schemaPath:"#/properties/testingIssues/properties/severities/items/properties/definition/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(!pattern2.test(data71)){
const err186 = {instancePath:instancePath+"/testingIssues/severities/" + i16+"/definition",schemaPath:"#/properties/testingIssues/properties/severities/items/properties/definition/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
else {
const err187 = {instancePath:instancePath+"/testingIssues/severities/" + i16+"/definition",schemaPath:"#/properties/testingIssues/properties/severities/items/properties/definition/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
}
else {
const err188 = {instancePath:instancePath+"/testingIssues/severities/" + i16,schemaPath:"#/properties/testingIssues/properties/severities/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
}
else {
const err189 = {instancePath:instancePath+"/testingIssues/severities",schemaPath:"#/properties/testingIssues/properties/severities/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data64.thresholds !== undefined){
let data72 = data64.thresholds;
if(Array.isArray(data72)){
if(data72.length < 1){
const err190 = {instancePath:instancePath+"/testingIssues/thresholds",schemaPath:"#/properties/testingIssues/properties/thresholds/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
const len17 = data72.length;
for(let i17=0; i17<len17; i17++){
let data73 = data72[i17];
const _errs181 = errors;
let valid77 = true;
const _errs182 = errors;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
let missing7;
if((data73.phase === undefined) && (missing7 = "phase")){
const err191 = {};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
else {
if(data73.phase !== undefined){
if("SIT" !== data73.phase){
const err192 = {};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
}
}
var _valid7 = _errs182 === errors;
errors = _errs181;
if(vErrors !== null){
if(_errs181){
vErrors.length = _errs181;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs184 = errors;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
if(data73.per !== undefined){
if("release" !== data73.per){
const err193 = {instancePath:instancePath+"/testingIssues/thresholds/" + i17+"/per",schemaPath:"#/properties/testingIssues/properties/thresholds/items/then/properties/per/const",keyword:"const",params:{allowedValue: "release"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
var _valid7 = _errs184 === errors;
valid77 = _valid7;
}
if(!valid77){
const err194 = {instancePath:instancePath+"/testingIssues/thresholds/" + i17,schemaPath:"#/properties/testingIssues/properties/thresholds/items/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
if(data73.phase === undefined){
const err195 = {instancePath:instancePath+"/testingIssues/thresholds/" + i17,schemaPath:"#/properties/testingIssues/properties/thresholds/items/required",keyword:"required",params:{missingProperty: "phase"},message:"must have required property '"+"phase"+"'"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if(data73.per === undefined){
const err196 = {instancePath:instancePath+"/testingIssues/thresholds/" + i17,schemaPath:"#/properties/testingIssues/properties/thresholds/items/required",keyword:"required",params:{missingProperty: "per"},message:"must have required property '"+"per"+"'"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(data73.bySeverity === undefined){
const err197 = {instancePath:instancePath+"/testingIssues/thresholds/" + i17,schemaPath:"#/properties/testingIssues/properties/thresholds/items/required",keyword:"required",params:{missingProperty: "bySeverity"},message:"must have required property '"+"bySeverity"+"'"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
for(const key11 in data73){
if(!((((key11 === "phase") || (key11 === "per")) || (key11 === "bySeverity")) || (key11 === "total"))){
const err198 = {instancePath:instancePath+"/testingIssues/thresholds/" + i17,schemaPath:"#/properties/testingIssues/properties/thresholds/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data73.phase !== undefined){
if(!(validate27(data73.phase, {instancePath:instancePath+"/testingIssues/thresholds/" + i17+"/phase",parentData:data73,parentDataProperty:"phase",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data73.per !== undefined){
let data77 = data73.per;
if(!((data77 === "sub-system") || (data77 === "release"))){
const err199 = {instancePath:instancePath+"/testingIssues/thresholds/" + i17+"/per",schemaPath:"#/properties/testingIssues/properties/thresholds/items/properties/per/enum",keyword:"enum",params:{allowedValues: schema6.properties.testingIssues.properties.thresholds.items.properties.per.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data73.bySeverity !== undefined){
let data78 = data73.bySeverity;
if(Array.isArray(data78)){
if(data78.length < 1){
const err200 = {instancePath:instancePath+"/testingIssues/thresholds/" + i17+"/bySeverity",schemaPath:"#/properties/testingIssues/properties/thresholds/items/properties/bySeverity/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
const len18 = data78.length;
for(let i18=0; i18<len18; i18++){
let data79 = data78[i18];
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if(data79.severity === undefined){
const err201 = {instancePath:instancePath+"/testingIssues/thresholds/" + i17+"/bySeverity/" + i18,schemaPath:"#/properties/testingIssues/properties/thresholds/items/properties/bySeverity/items/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if(data79.maximum === undefined){
const err202 = {instancePath:instancePath+"/testingIssues/thresholds/" + i17+"/bySeverity/" + i18,schemaPath:"#/properties/testingIssues/properties/thresholds/items/properties/bySeverity/items/required",keyword:"required",params:{missingProperty: "maximum"},message:"must have required property '"+"maximum"+"'"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
for(const key12 in data79){
if(!((key12 === "severity") || (key12 === "maximum"))){
const err203 = {instancePath:instancePath+"/testingIssues/thresholds/" + i17+"/bySeverity/" + i18,schemaPath:"#/properties/testingIssues/properties/thresholds/items/properties/bySeverity/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data79.severity !== undefined){
if(!(validate53(data79.severity, {instancePath:instancePath+"/testingIssues/thresholds/" + i17+"/bySeverity/" + i18+"/severity",parentData:data79,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data79.maximum !== undefined){
let data81 = data79.maximum;
if((!(((typeof data81 == "number") && (!(data81 % 1) && !isNaN(data81))) && (isFinite(data81)))) && (typeof data81 !== "string")){
const err204 = {instancePath:instancePath+"/testingIssues/thresholds/" + i17+"/bySeverity/" + i18+"/maximum",schemaPath:"#/properties/testingIssues/properties/thresholds/items/properties/bySeverity/items/properties/maximum/type",keyword:"type",params:{type: schema6.properties.testingIssues.properties.thresholds.items.properties.bySeverity.items.properties.maximum.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
if((typeof data81 == "number") && (isFinite(data81))){
if(data81 < 0 || isNaN(data81)){
const err205 = {instancePath:instancePath+"/testingIssues/thresholds/" + i17+"/bySeverity/" + i18+"/maximum",schemaPath:"#/properties/testingIssues/properties/thresholds/items/properties/bySeverity/items/properties/maximum/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(typeof data81 === "string"){
if(!pattern23.test(data81)){
const err206 = {instancePath:instancePath+"/testingIssues/thresholds/" + i17+"/bySeverity/" + i18+"/maximum",schemaPath:"#/properties/testingIssues/properties/thresholds/items/properties/bySeverity/items/properties/maximum/pattern",keyword:"pattern",params:{pattern: "^unlimited$"},message:"must match pattern \""+"^unlimited$"+"\""};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
}
}
else {
const err207 = {instancePath:instancePath+"/testingIssues/thresholds/" + i17+"/bySeverity/" + i18,schemaPath:"#/properties/testingIssues/properties/thresholds/items/properties/bySeverity/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
}
else {
const err208 = {instancePath:instancePath+"/testingIssues/thresholds/" + i17+"/bySeverity",schemaPath:"#/properties/testingIssues/properties/thresholds/items/properties/bySeverity/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data73.total !== undefined){
let data82 = data73.total;
if((!(((typeof data82 == "number") && (!(data82 % 1) && !isNaN(data82))) && (isFinite(data82)))) && (typeof data82 !== "string")){
const err209 = {instancePath:instancePath+"/testingIssues/thresholds/" + i17+"/total",schemaPath:"#/properties/testingIssues/properties/thresholds/items/properties/total/type",keyword:"type",params:{type: schema6.properties.testingIssues.properties.thresholds.items.properties.total.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if((typeof data82 == "number") && (isFinite(data82))){
if(data82 < 0 || isNaN(data82)){
const err210 = {instancePath:instancePath+"/testingIssues/thresholds/" + i17+"/total",schemaPath:"#/properties/testingIssues/properties/thresholds/items/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(typeof data82 === "string"){
if(!pattern23.test(data82)){
const err211 = {instancePath:instancePath+"/testingIssues/thresholds/" + i17+"/total",schemaPath:"#/properties/testingIssues/properties/thresholds/items/properties/total/pattern",keyword:"pattern",params:{pattern: "^unlimited$"},message:"must match pattern \""+"^unlimited$"+"\""};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
}
}
else {
const err212 = {instancePath:instancePath+"/testingIssues/thresholds/" + i17,schemaPath:"#/properties/testingIssues/properties/thresholds/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
}
else {
const err213 = {instancePath:instancePath+"/testingIssues/thresholds",schemaPath:"#/properties/testingIssues/properties/thresholds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data64.exclusions !== undefined){
let data83 = data64.exclusions;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
if(data83.process === undefined){
const err214 = {instancePath:instancePath+"/testingIssues/exclusions",schemaPath:"#/properties/testingIssues/properties/exclusions/required",keyword:"required",params:{missingProperty: "process"},message:"must have required property '"+"process"+"'"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if(data83.approvers === undefined){
const err215 = {instancePath:instancePath+"/testingIssues/exclusions",schemaPath:"#/properties/testingIssues/properties/exclusions/required",keyword:"required",params:{missingProperty: "approvers"},message:"must have required property '"+"approvers"+"'"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if(data83.reasons === undefined){
const err216 = {instancePath:instancePath+"/testingIssues/exclusions",schemaPath:"#/properties/testingIssues/properties/exclusions/required",keyword:"required",params:{missingProperty: "reasons"},message:"must have required property '"+"reasons"+"'"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(data83.severities === undefined){
const err217 = {instancePath:instancePath+"/testingIssues/exclusions",schemaPath:"#/properties/testingIssues/properties/exclusions/required",keyword:"required",params:{missingProperty: "severities"},message:"must have required property '"+"severities"+"'"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
for(const key13 in data83){
if(!((((key13 === "process") || (key13 === "approvers")) || (key13 === "reasons")) || (key13 === "severities"))){
const err218 = {instancePath:instancePath+"/testingIssues/exclusions",schemaPath:"#/properties/testingIssues/properties/exclusions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data83.process !== undefined){
let data84 = data83.process;
if(typeof data84 === "string"){
if(func3(data84) < 1){
const err219 = {instancePath:instancePath+"/testingIssues/exclusions/process",schemaPath:"#/properties/testingIssues/properties/exclusions/properties/process/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
if(!pattern2.test(data84)){
const err220 = {instancePath:instancePath+"/testingIssues/exclusions/process",schemaPath:"#/properties/testingIssues/properties/exclusions/properties/process/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
else {
const err221 = {instancePath:instancePath+"/testingIssues/exclusions/process",schemaPath:"#/properties/testingIssues/properties/exclusions/properties/process/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data83.approvers !== undefined){
let data85 = data83.approvers;
if(Array.isArray(data85)){
const len19 = data85.length;
for(let i19=0; i19<len19; i19++){
if(!(validate57(data85[i19], {instancePath:instancePath+"/testingIssues/exclusions/approvers/" + i19,parentData:data85,parentDataProperty:i19,rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err222 = {instancePath:instancePath+"/testingIssues/exclusions/approvers",schemaPath:"#/properties/testingIssues/properties/exclusions/properties/approvers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data83.reasons !== undefined){
let data87 = data83.reasons;
if(Array.isArray(data87)){
const len20 = data87.length;
for(let i20=0; i20<len20; i20++){
let data88 = data87[i20];
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.id === undefined){
const err223 = {instancePath:instancePath+"/testingIssues/exclusions/reasons/" + i20,schemaPath:"#/properties/testingIssues/properties/exclusions/properties/reasons/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
if(data88.description === undefined){
const err224 = {instancePath:instancePath+"/testingIssues/exclusions/reasons/" + i20,schemaPath:"#/properties/testingIssues/properties/exclusions/properties/reasons/items/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
for(const key14 in data88){
if(!((key14 === "id") || (key14 === "description"))){
const err225 = {instancePath:instancePath+"/testingIssues/exclusions/reasons/" + i20,schemaPath:"#/properties/testingIssues/properties/exclusions/properties/reasons/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data88.id !== undefined){
if(!(validate22(data88.id, {instancePath:instancePath+"/testingIssues/exclusions/reasons/" + i20+"/id",parentData:data88,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data88.description !== undefined){
let data90 = data88.description;
if(typeof data90 === "string"){
if(func3(data90) < 1){
const err226 = {instancePath:instancePath+"/testingIssues/exclusions/reasons/" + i20+"/description",schemaPath:"#/properties/testingIssues/properties/exclusions/properties/reasons/items/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if(!pattern2.test(data90)){
const err227 = {instancePath:instancePath+"/testingIssues/exclusions/reasons/" + i20+"/description",schemaPath:"#/properties/testingIssues/properties/exclusions/properties/reasons/items/properties/description/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
else {
const err228 = {instancePath:instancePath+"/testingIssues/exclusions/reasons/" + i20+"/description",schemaPath:"#/properties/testingIssues/properties/exclusions/properties/reasons/items/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
}
else {
const err229 = {instancePath:instancePath+"/testingIssues/exclusions/reasons/" + i20,schemaPath:"#/properties/testingIssues/properties/exclusions/properties/reasons/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
}
else {
const err230 = {instancePath:instancePath+"/testingIssues/exclusions/reasons",schemaPath:"#/properties/testingIssues/properties/exclusions/properties/reasons/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data83.severities !== undefined){
let data91 = data83.severities;
if(Array.isArray(data91)){
const len21 = data91.length;
for(let i21=0; i21<len21; i21++){
if(!(validate53(data91[i21], {instancePath:instancePath+"/testingIssues/exclusions/severities/" + i21,parentData:data91,parentDataProperty:i21,rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err231 = {instancePath:instancePath+"/testingIssues/exclusions/severities",schemaPath:"#/properties/testingIssues/properties/exclusions/properties/severities/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
}
else {
const err232 = {instancePath:instancePath+"/testingIssues/exclusions",schemaPath:"#/properties/testingIssues/properties/exclusions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
}
else {
const err233 = {instancePath:instancePath+"/testingIssues",schemaPath:"#/properties/testingIssues/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data.exitCriteria !== undefined){
let data93 = data.exitCriteria;
if(Array.isArray(data93)){
if(data93.length < 1){
const err234 = {instancePath:instancePath+"/exitCriteria",schemaPath:"#/properties/exitCriteria/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
const len22 = data93.length;
for(let i22=0; i22<len22; i22++){
let data94 = data93[i22];
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.id === undefined){
const err235 = {instancePath:instancePath+"/exitCriteria/" + i22,schemaPath:"#/properties/exitCriteria/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if(data94.phase === undefined){
const err236 = {instancePath:instancePath+"/exitCriteria/" + i22,schemaPath:"#/properties/exitCriteria/items/required",keyword:"required",params:{missingProperty: "phase"},message:"must have required property '"+"phase"+"'"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
if(data94.criterion === undefined){
const err237 = {instancePath:instancePath+"/exitCriteria/" + i22,schemaPath:"#/properties/exitCriteria/items/required",keyword:"required",params:{missingProperty: "criterion"},message:"must have required property '"+"criterion"+"'"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
for(const key15 in data94){
if(!(((key15 === "id") || (key15 === "phase")) || (key15 === "criterion"))){
const err238 = {instancePath:instancePath+"/exitCriteria/" + i22,schemaPath:"#/properties/exitCriteria/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data94.id !== undefined){
if(!(validate22(data94.id, {instancePath:instancePath+"/exitCriteria/" + i22+"/id",parentData:data94,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data94.phase !== undefined){
if(!(validate27(data94.phase, {instancePath:instancePath+"/exitCriteria/" + i22+"/phase",parentData:data94,parentDataProperty:"phase",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data94.criterion !== undefined){
let data97 = data94.criterion;
if(typeof data97 === "string"){
if(func3(data97) < 1){
const err239 = {instancePath:instancePath+"/exitCriteria/" + i22+"/criterion",schemaPath:"#/properties/exitCriteria/items/properties/criterion/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if(!pattern2.test(data97)){
const err240 = {instancePath:instancePath+"/exitCriteria/" + i22+"/criterion",schemaPath:"#/properties/exitCriteria/items/properties/criterion/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
else {
const err241 = {instancePath:instancePath+"/exitCriteria/" + i22+"/criterion",schemaPath:"#/properties/exitCriteria/items/properties/criterion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
}
else {
const err242 = {instancePath:instancePath+"/exitCriteria/" + i22,schemaPath:"#/properties/exitCriteria/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
}
else {
const err243 = {instancePath:instancePath+"/exitCriteria",schemaPath:"#/properties/exitCriteria/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data.risks !== undefined){
let data98 = data.risks;
if(Array.isArray(data98)){
const len23 = data98.length;
for(let i23=0; i23<len23; i23++){
if(!(validate63(data98[i23], {instancePath:instancePath+"/risks/" + i23,parentData:data98,parentDataProperty:i23,rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
const err244 = {instancePath:instancePath+"/risks",schemaPath:"#/properties/risks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data.risksStatement !== undefined){
let data100 = data.risksStatement;
if(typeof data100 === "string"){
if(func3(data100) < 1){
const err245 = {instancePath:instancePath+"/risksStatement",schemaPath:"#/properties/risksStatement/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
if(!pattern2.test(data100)){
const err246 = {instancePath:instancePath+"/risksStatement",schemaPath:"#/properties/risksStatement/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
else {
const err247 = {instancePath:instancePath+"/risksStatement",schemaPath:"#/properties/risksStatement/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data.assurance !== undefined){
let data101 = data.assurance;
if(typeof data101 === "string"){
if(func3(data101) < 1){
const err248 = {instancePath:instancePath+"/assurance",schemaPath:"#/properties/assurance/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
if(!pattern2.test(data101)){
const err249 = {instancePath:instancePath+"/assurance",schemaPath:"#/properties/assurance/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
else {
const err250 = {instancePath:instancePath+"/assurance",schemaPath:"#/properties/assurance/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data.completionReportMatters !== undefined){
let data102 = data.completionReportMatters;
if(Array.isArray(data102)){
const len24 = data102.length;
for(let i24=0; i24<len24; i24++){
let data103 = data102[i24];
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
if(data103.id === undefined){
const err251 = {instancePath:instancePath+"/completionReportMatters/" + i24,schemaPath:"#/properties/completionReportMatters/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
if(data103.title === undefined){
const err252 = {instancePath:instancePath+"/completionReportMatters/" + i24,schemaPath:"#/properties/completionReportMatters/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
for(const key16 in data103){
if(!((key16 === "id") || (key16 === "title"))){
const err253 = {instancePath:instancePath+"/completionReportMatters/" + i24,schemaPath:"#/properties/completionReportMatters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data103.id !== undefined){
if(!(validate22(data103.id, {instancePath:instancePath+"/completionReportMatters/" + i24+"/id",parentData:data103,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data103.title !== undefined){
let data105 = data103.title;
if(typeof data105 === "string"){
if(func3(data105) < 1){
const err254 = {instancePath:instancePath+"/completionReportMatters/" + i24+"/title",schemaPath:"#/properties/completionReportMatters/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
if(!pattern2.test(data105)){
const err255 = {instancePath:instancePath+"/completionReportMatters/" + i24+"/title",schemaPath:"#/properties/completionReportMatters/items/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
else {
const err256 = {instancePath:instancePath+"/completionReportMatters/" + i24+"/title",schemaPath:"#/properties/completionReportMatters/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
}
else {
const err257 = {instancePath:instancePath+"/completionReportMatters/" + i24,schemaPath:"#/properties/completionReportMatters/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
}
else {
const err258 = {instancePath:instancePath+"/completionReportMatters",schemaPath:"#/properties/completionReportMatters/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data.emulators !== undefined){
let data106 = data.emulators;
if(Array.isArray(data106)){
const len25 = data106.length;
for(let i25=0; i25<len25; i25++){
let data107 = data106[i25];
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
if(data107.id === undefined){
const err259 = {instancePath:instancePath+"/emulators/" + i25,schemaPath:"#/properties/emulators/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
if(data107.purpose === undefined){
const err260 = {instancePath:instancePath+"/emulators/" + i25,schemaPath:"#/properties/emulators/items/required",keyword:"required",params:{missingProperty: "purpose"},message:"must have required property '"+"purpose"+"'"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
for(const key17 in data107){
if(!((key17 === "id") || (key17 === "purpose"))){
const err261 = {instancePath:instancePath+"/emulators/" + i25,schemaPath:"#/properties/emulators/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data107.id !== undefined){
if(!(validate22(data107.id, {instancePath:instancePath+"/emulators/" + i25+"/id",parentData:data107,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data107.purpose !== undefined){
let data109 = data107.purpose;
if(typeof data109 === "string"){
if(func3(data109) < 1){
const err262 = {instancePath:instancePath+"/emulators/" + i25+"/purpose",schemaPath:"#/properties/emulators/items/properties/purpose/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
if(!pattern2.test(data109)){
const err263 = {instancePath:instancePath+"/emulators/" + i25+"/purpose",schemaPath:"#/properties/emulators/items/properties/purpose/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
else {
const err264 = {instancePath:instancePath+"/emulators/" + i25+"/purpose",schemaPath:"#/properties/emulators/items/properties/purpose/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
}
else {
const err265 = {instancePath:instancePath+"/emulators/" + i25,schemaPath:"#/properties/emulators/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
}
else {
const err266 = {instancePath:instancePath+"/emulators",schemaPath:"#/properties/emulators/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data.emulatorsStatement !== undefined){
let data110 = data.emulatorsStatement;
if(typeof data110 === "string"){
if(func3(data110) < 1){
const err267 = {instancePath:instancePath+"/emulatorsStatement",schemaPath:"#/properties/emulatorsStatement/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
if(!pattern2.test(data110)){
const err268 = {instancePath:instancePath+"/emulatorsStatement",schemaPath:"#/properties/emulatorsStatement/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
else {
const err269 = {instancePath:instancePath+"/emulatorsStatement",schemaPath:"#/properties/emulatorsStatement/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data.deviceSets !== undefined){
let data111 = data.deviceSets;
if(Array.isArray(data111)){
const len26 = data111.length;
for(let i26=0; i26<len26; i26++){
let data112 = data111[i26];
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
if(data112.id === undefined){
const err270 = {instancePath:instancePath+"/deviceSets/" + i26,schemaPath:"#/properties/deviceSets/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
if(data112.purpose === undefined){
const err271 = {instancePath:instancePath+"/deviceSets/" + i26,schemaPath:"#/properties/deviceSets/items/required",keyword:"required",params:{missingProperty: "purpose"},message:"must have required property '"+"purpose"+"'"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
if(data112.devices === undefined){
const err272 = {instancePath:instancePath+"/deviceSets/" + i26,schemaPath:"#/properties/deviceSets/items/required",keyword:"required",params:{missingProperty: "devices"},message:"must have required property '"+"devices"+"'"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
for(const key18 in data112){
if(!(((key18 === "id") || (key18 === "purpose")) || (key18 === "devices"))){
const err273 = {instancePath:instancePath+"/deviceSets/" + i26,schemaPath:"#/properties/deviceSets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data112.id !== undefined){
if(!(validate22(data112.id, {instancePath:instancePath+"/deviceSets/" + i26+"/id",parentData:data112,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data112.purpose !== undefined){
let data114 = data112.purpose;
if(typeof data114 === "string"){
if(func3(data114) < 1){
const err274 = {instancePath:instancePath+"/deviceSets/" + i26+"/purpose",schemaPath:"#/properties/deviceSets/items/properties/purpose/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
if(!pattern2.test(data114)){
const err275 = {instancePath:instancePath+"/deviceSets/" + i26+"/purpose",schemaPath:"#/properties/deviceSets/items/properties/purpose/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
else {
const err276 = {instancePath:instancePath+"/deviceSets/" + i26+"/purpose",schemaPath:"#/properties/deviceSets/items/properties/purpose/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data112.devices !== undefined){
let data115 = data112.devices;
if(Array.isArray(data115)){
if(data115.length < 1){
const err277 = {instancePath:instancePath+"/deviceSets/" + i26+"/devices",schemaPath:"#/properties/deviceSets/items/properties/devices/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
const len27 = data115.length;
for(let i27=0; i27<len27; i27++){
let data116 = data115[i27];
if(typeof data116 === "string"){
if(func3(data116) < 1){
const err278 = {instancePath:instancePath+"/deviceSets/" + i26+"/devices/" + i27,schemaPath:"#/properties/deviceSets/items/properties/devices/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
if(!pattern2.test(data116)){
const err279 = {instancePath:instancePath+"/deviceSets/" + i26+"/devices/" + i27,schemaPath:"#/properties/deviceSets/items/properties/devices/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
else {
const err280 = {instancePath:instancePath+"/deviceSets/" + i26+"/devices/" + i27,schemaPath:"#/properties/deviceSets/items/properties/devices/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
}
else {
const err281 = {instancePath:instancePath+"/deviceSets/" + i26+"/devices",schemaPath:"#/properties/deviceSets/items/properties/devices/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
}
else {
const err282 = {instancePath:instancePath+"/deviceSets/" + i26,schemaPath:"#/properties/deviceSets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
}
else {
const err283 = {instancePath:instancePath+"/deviceSets",schemaPath:"#/properties/deviceSets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
if(data.deviceSetsStatement !== undefined){
let data117 = data.deviceSetsStatement;
if(typeof data117 === "string"){
if(func3(data117) < 1){
const err284 = {instancePath:instancePath+"/deviceSetsStatement",schemaPath:"#/properties/deviceSetsStatement/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
if(!pattern2.test(data117)){
const err285 = {instancePath:instancePath+"/deviceSetsStatement",schemaPath:"#/properties/deviceSetsStatement/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
else {
const err286 = {instancePath:instancePath+"/deviceSetsStatement",schemaPath:"#/properties/deviceSetsStatement/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
}
else {
const err287 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const Certificates = validate69;
const schema18 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:fsm-check:1:certificates","type":"object","additionalProperties":false,"required":["kind","certificates"],"properties":{"kind":{"const":"certificates"},"certificates":{"x-clause":["2.12(b)","2.12(e)","2.13(c)","2.13(f)"],"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["id","type","release","phase","issuedBy","issuedAt"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"type":{"x-clause":["2.12(b)","2.12(e)","2.13(c)","2.13(f)"],"enum":["test-completion","approval-to-proceed"]},"release":{"x-clause":"2.5(a)","allOf":[{"$ref":"#/definitions/id"}]},"phase":{"x-clause":["2.12(b)","2.13(c)"],"type":"string","minLength":1,"pattern":"\\S"},"subSystem":{"x-clause":["2.12(b)","2.13(c)"],"allOf":[{"$ref":"#/definitions/id"}]},"stage":{"x-clause":"Table 1.1","allOf":[{"$ref":"#/definitions/stage"}]},"issuedBy":{"x-clause":["2.12(e)","2.13(f)","1.3"],"allOf":[{"$ref":"#/definitions/body"}]},"issuedAt":{"x-clause":["2.12(e)","2.13(f)"],"allOf":[{"$ref":"#/definitions/date"}]},"basis":{"x-clause":["2.12(b)","2.13(c)"],"type":"array","minItems":1,"items":{"type":"string","minLength":1,"pattern":"\\S"}},"conditions":{"x-clause":["2.12(e)","2.13(f)"],"type":"array","minItems":1,"items":{"type":"string","minLength":1,"pattern":"\\S"}},"revokedAt":{"x-clause":["2.12(b)","2.13(c)"],"allOf":[{"$ref":"#/definitions/date"}]}},"if":{"required":["phase"],"properties":{"phase":{"const":"PIT"}}},"then":{"required":["subSystem"]}}}},"definitions":{"body":{"enum":["DCC","TAB","TAG","Panel","Secretary of State","Authority","Parties","Service Provider","Other"]},"date":{"type":"string","format":"date"},"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"stage":{"enum":["Unit","Link","System","Component Integration"],"x-clause":"Table 1.1"}}};
const schema19 = {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 100){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._/-]*$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}

const schema20 = {"enum":["Unit","Link","System","Component Integration"],"x-clause":"Table 1.1"};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((((data === "Unit") || (data === "Link")) || (data === "System")) || (data === "Component Integration"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema20.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}

const schema21 = {"enum":["DCC","TAB","TAG","Panel","Secretary of State","Authority","Parties","Service Provider","Other"]};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((((((((data === "DCC") || (data === "TAB")) || (data === "TAG")) || (data === "Panel")) || (data === "Secretary of State")) || (data === "Authority")) || (data === "Parties")) || (data === "Service Provider")) || (data === "Other"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema21.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"string","format":"date"};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}


function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:fsm-check:1:certificates" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.certificates === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "certificates"},message:"must have required property '"+"certificates"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "certificates"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.kind !== undefined){
if("certificates" !== data.kind){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "certificates"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.certificates !== undefined){
let data1 = data.certificates;
if(Array.isArray(data1)){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/certificates",schemaPath:"#/properties/certificates/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs7 = errors;
let valid3 = true;
const _errs8 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing0;
if((data2.phase === undefined) && (missing0 = "phase")){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data2.phase !== undefined){
if("PIT" !== data2.phase){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
var _valid0 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs10 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.subSystem === undefined){
const err7 = {instancePath:instancePath+"/certificates/" + i0,schemaPath:"#/properties/certificates/items/then/required",keyword:"required",params:{missingProperty: "subSystem"},message:"must have required property '"+"subSystem"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs10 === errors;
valid3 = _valid0;
}
if(!valid3){
const err8 = {instancePath:instancePath+"/certificates/" + i0,schemaPath:"#/properties/certificates/items/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id === undefined){
const err9 = {instancePath:instancePath+"/certificates/" + i0,schemaPath:"#/properties/certificates/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2.type === undefined){
const err10 = {instancePath:instancePath+"/certificates/" + i0,schemaPath:"#/properties/certificates/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2.release === undefined){
const err11 = {instancePath:instancePath+"/certificates/" + i0,schemaPath:"#/properties/certificates/items/required",keyword:"required",params:{missingProperty: "release"},message:"must have required property '"+"release"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data2.phase === undefined){
const err12 = {instancePath:instancePath+"/certificates/" + i0,schemaPath:"#/properties/certificates/items/required",keyword:"required",params:{missingProperty: "phase"},message:"must have required property '"+"phase"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data2.issuedBy === undefined){
const err13 = {instancePath:instancePath+"/certificates/" + i0,schemaPath:"#/properties/certificates/items/required",keyword:"required",params:{missingProperty: "issuedBy"},message:"must have required property '"+"issuedBy"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data2.issuedAt === undefined){
const err14 = {instancePath:instancePath+"/certificates/" + i0,schemaPath:"#/properties/certificates/items/required",keyword:"required",params:{missingProperty: "issuedAt"},message:"must have required property '"+"issuedAt"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key1 in data2){
if(!(func2.call(schema18.properties.certificates.items.properties, key1))){
const err15 = {instancePath:instancePath+"/certificates/" + i0,schemaPath:"#/properties/certificates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data2.id !== undefined){
if(!(validate70(data2.id, {instancePath:instancePath+"/certificates/" + i0+"/id",parentData:data2,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data2.type !== undefined){
let data5 = data2.type;
if(!((data5 === "test-completion") || (data5 === "approval-to-proceed"))){
const err16 = {instancePath:instancePath+"/certificates/" + i0+"/type",schemaPath:"#/properties/certificates/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema18.properties.certificates.items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data2.release !== undefined){
if(!(validate70(data2.release, {instancePath:instancePath+"/certificates/" + i0+"/release",parentData:data2,parentDataProperty:"release",rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data2.phase !== undefined){
let data7 = data2.phase;
if(typeof data7 === "string"){
if(func3(data7) < 1){
const err17 = {instancePath:instancePath+"/certificates/" + i0+"/phase",schemaPath:"#/properties/certificates/items/properties/phase/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern2.test(data7)){
const err18 = {instancePath:instancePath+"/certificates/" + i0+"/phase",schemaPath:"#/properties/certificates/items/properties/phase/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/certificates/" + i0+"/phase",schemaPath:"#/properties/certificates/items/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data2.subSystem !== undefined){
if(!(validate70(data2.subSystem, {instancePath:instancePath+"/certificates/" + i0+"/subSystem",parentData:data2,parentDataProperty:"subSystem",rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data2.stage !== undefined){
if(!(validate74(data2.stage, {instancePath:instancePath+"/certificates/" + i0+"/stage",parentData:data2,parentDataProperty:"stage",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data2.issuedBy !== undefined){
if(!(validate76(data2.issuedBy, {instancePath:instancePath+"/certificates/" + i0+"/issuedBy",parentData:data2,parentDataProperty:"issuedBy",rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data2.issuedAt !== undefined){
if(!(validate78(data2.issuedAt, {instancePath:instancePath+"/certificates/" + i0+"/issuedAt",parentData:data2,parentDataProperty:"issuedAt",rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data2.basis !== undefined){
let data12 = data2.basis;
if(Array.isArray(data12)){
if(data12.length < 1){
const err20 = {instancePath:instancePath+"/certificates/" + i0+"/basis",schemaPath:"#/properties/certificates/items/properties/basis/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(typeof data13 === "string"){
if(func3(data13) < 1){
const err21 = {instancePath:instancePath+"/certificates/" + i0+"/basis/" + i1,schemaPath:"#/properties/certificates/items/properties/basis/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern2.test(data13)){
const err22 = {instancePath:instancePath+"/certificates/" + i0+"/basis/" + i1,schemaPath:"#/properties/certificates/items/properties/basis/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/certificates/" + i0+"/basis/" + i1,schemaPath:"#/properties/certificates/items/properties/basis/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/certificates/" + i0+"/basis",schemaPath:"#/properties/certificates/items/properties/basis/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data2.conditions !== undefined){
let data14 = data2.conditions;
if(Array.isArray(data14)){
if(data14.length < 1){
const err25 = {instancePath:instancePath+"/certificates/" + i0+"/conditions",schemaPath:"#/properties/certificates/items/properties/conditions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if(typeof data15 === "string"){
if(func3(data15) < 1){
const err26 = {instancePath:instancePath+"/certificates/" + i0+"/conditions/" + i2,schemaPath:"#/properties/certificates/items/properties/conditions/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!pattern2.test(data15)){
const err27 = {instancePath:instancePath+"/certificates/" + i0+"/conditions/" + i2,schemaPath:"#/properties/certificates/items/properties/conditions/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/certificates/" + i0+"/conditions/" + i2,schemaPath:"#/properties/certificates/items/properties/conditions/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/certificates/" + i0+"/conditions",schemaPath:"#/properties/certificates/items/properties/conditions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data2.revokedAt !== undefined){
if(!(validate78(data2.revokedAt, {instancePath:instancePath+"/certificates/" + i0+"/revokedAt",parentData:data2,parentDataProperty:"revokedAt",rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath:instancePath+"/certificates/" + i0,schemaPath:"#/properties/certificates/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/certificates",schemaPath:"#/properties/certificates/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}

export const CompletionReport = validate81;
const schema23 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:fsm-check:1:completion-report","type":"object","additionalProperties":false,"required":["kind","id","version","title","release","phase","status","approach","dataCutAt","exitCriteria"],"properties":{"kind":{"const":"completion-report"},"id":{"allOf":[{"$ref":"#/definitions/id"}]},"version":{"allOf":[{"$ref":"#/definitions/version"}]},"title":{"type":"string","minLength":1,"pattern":"\\S"},"release":{"x-clause":"2.5(a)","allOf":[{"$ref":"#/definitions/id"}]},"phase":{"x-clause":"2.5(b)","allOf":[{"$ref":"#/definitions/phase"}]},"subSystem":{"x-clause":"2.5(c)","allOf":[{"$ref":"#/definitions/id"}]},"status":{"x-clause":["6.3","6.5(a)"],"enum":["draft","final"]},"finalisedAt":{"x-clause":"6.3","allOf":[{"$ref":"#/definitions/date"}]},"approach":{"x-clause":"6.2","allOf":[{"$ref":"#/definitions/documentVersion"}]},"coverage":{"x-clause":"6.2","type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/documentVersion"}]}},"tbrd":{"x-clause":"Table 1.1","allOf":[{"$ref":"#/definitions/version"}]},"dataCutAt":{"x-clause":"6.2","allOf":[{"$ref":"#/definitions/date"}]},"matters":{"x-clause":"6.2","type":"array","items":{"type":"object","additionalProperties":false,"required":["matter","section"],"properties":{"matter":{"x-clause":"6.2","allOf":[{"$ref":"#/definitions/id"}]},"section":{"x-clause":"6.2","type":"string","minLength":1,"pattern":"\\S"}}}},"exitCriteria":{"x-clause":["4.1(i)","Table 1.1"],"type":"array","items":{"type":"object","additionalProperties":false,"required":["criterion","met","statement","evidence"],"properties":{"criterion":{"x-clause":["4.1(i)","Table 1.1"],"allOf":[{"$ref":"#/definitions/id"}]},"met":{"x-clause":["4.1(i)","6.1"],"type":"boolean"},"statement":{"x-clause":"Table 1.1","type":"string","minLength":1,"pattern":"\\S"},"evidence":{"x-clause":"Table 1.1","type":"array","items":{"type":"string","minLength":1,"pattern":"\\S"}}}}},"testCounts":{"x-clause":"6.2","type":"object","additionalProperties":false,"required":["planned","passed","failed","blocked","notRun","descoped"],"properties":{"planned":{"x-clause":"6.2","type":"integer","minimum":0},"passed":{"x-clause":"6.2","type":"integer","minimum":0},"failed":{"x-clause":"6.2","type":"integer","minimum":0},"blocked":{"x-clause":"6.2","type":"integer","minimum":0},"notRun":{"x-clause":"6.2","type":"integer","minimum":0},"descoped":{"x-clause":"6.2","type":"integer","minimum":0}}},"issueCounts":{"x-clause":"6.2","type":"array","items":{"type":"object","additionalProperties":false,"required":["severity","extant","excluded"],"properties":{"severity":{"x-clause":"6.2","allOf":[{"$ref":"#/definitions/severity"}]},"extant":{"x-clause":"6.2","type":"integer","minimum":0},"excluded":{"x-clause":"6.2","type":"integer","minimum":0}}}},"deviations":{"x-clause":"4.3","type":"array","items":{"type":"string","minLength":1,"pattern":"\\S"}},"limitations":{"x-clause":"6.2","type":"array","items":{"type":"string","minLength":1,"pattern":"\\S"}},"tagIssues":{"x-clause":"6.3","type":"array","items":{"type":"object","additionalProperties":false,"required":["id","summary","raisedAt"],"properties":{"id":{"x-clause":"6.3","allOf":[{"$ref":"#/definitions/id"}]},"summary":{"x-clause":"6.3","type":"string","minLength":1,"pattern":"\\S"},"raisedAt":{"x-clause":"6.2(b)","allOf":[{"$ref":"#/definitions/date"}]},"resolution":{"x-clause":"6.4","type":"string","minLength":1,"pattern":"\\S"},"agreedAt":{"x-clause":"6.3","allOf":[{"$ref":"#/definitions/date"}]}}}},"proposedRedactions":{"x-clause":"6.2(c)","type":"array","items":{"type":"object","additionalProperties":false,"required":["section","reason"],"properties":{"section":{"x-clause":"6.2(c)","type":"string","minLength":1,"pattern":"\\S"},"reason":{"x-clause":"6.2(c)","type":"string","minLength":1,"pattern":"\\S"}}}},"publication":{"x-clause":"6.6","type":"object","additionalProperties":false,"required":["url","publishedAt","version","redactedSections","anonymised"],"properties":{"url":{"x-clause":"6.6","type":"string","minLength":1,"pattern":"\\S"},"publishedAt":{"x-clause":"6.6","allOf":[{"$ref":"#/definitions/date"}]},"version":{"x-clause":"6.6","allOf":[{"$ref":"#/definitions/version"}]},"redactedSections":{"x-clause":"6.6","type":"array","items":{"type":"string","minLength":1,"pattern":"\\S"}},"anonymised":{"x-clause":"6.6","type":"boolean"}}}},"allOf":[{"if":{"required":["phase"],"properties":{"phase":{"const":"PIT"}}},"then":{"required":["subSystem"]},"else":{"properties":{"subSystem":{}}}},{"if":{"required":["status"],"properties":{"status":{"const":"final"}}},"then":{"required":["finalisedAt"]},"else":{"properties":{"publication":{}}}},{"if":{"required":["phase"],"properties":{"phase":{"const":"SIT"}}},"then":{"required":["coverage","tbrd","matters","testCounts","issueCounts","tagIssues","proposedRedactions"]}}],"definitions":{"date":{"type":"string","format":"date"},"documentVersion":{"type":"object","additionalProperties":false,"required":["document","version"],"properties":{"document":{"allOf":[{"$ref":"#/definitions/id"}]},"version":{"allOf":[{"$ref":"#/definitions/version"}]}}},"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"phase":{"enum":["PIT","SIT"]},"severity":{"type":"integer","minimum":1},"version":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":50}}};
const schema24 = {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100};

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 100){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._/-]*$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}

const schema25 = {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":50};

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 50){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern1.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}

const schema26 = {"enum":["PIT","SIT"]};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((data === "PIT") || (data === "SIT"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema26.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}

const schema27 = {"type":"string","format":"date"};

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}

const schema28 = {"type":"object","additionalProperties":false,"required":["document","version"],"properties":{"document":{"allOf":[{"$ref":"#/definitions/id"}]},"version":{"allOf":[{"$ref":"#/definitions/version"}]}}};

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.document === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "document"},message:"must have required property '"+"document"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.version === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "document") || (key0 === "version"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.document !== undefined){
if(!(validate82(data.document, {instancePath:instancePath+"/document",parentData:data,parentDataProperty:"document",rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate84(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}

const schema29 = {"type":"integer","minimum":1};

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate101.errors = vErrors;
return errors === 0;
}


function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:fsm-check:1:completion-report" */;
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.phase === undefined) && (missing0 = "phase")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.phase !== undefined){
if("PIT" !== data.phase){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subSystem === undefined){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "subSystem"},message:"must have required property '"+"subSystem"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs6 = errors;
var _valid0 = _errs6 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs8 = errors;
let valid3 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.status === undefined) && (missing1 = "status")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data.status !== undefined){
if("final" !== data.status){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.finalisedAt === undefined){
const err6 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "finalisedAt"},message:"must have required property '"+"finalisedAt"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs11 === errors;
valid3 = _valid1;
ifClause1 = "then";
}
else {
const _errs12 = errors;
var _valid1 = _errs12 === errors;
valid3 = _valid1;
ifClause1 = "else";
}
if(!valid3){
const err7 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const _errs14 = errors;
let valid5 = true;
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.phase === undefined) && (missing2 = "phase")){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(data.phase !== undefined){
if("SIT" !== data.phase){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
var _valid2 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.coverage === undefined){
const err10 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "coverage"},message:"must have required property '"+"coverage"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.tbrd === undefined){
const err11 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "tbrd"},message:"must have required property '"+"tbrd"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.matters === undefined){
const err12 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "matters"},message:"must have required property '"+"matters"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.testCounts === undefined){
const err13 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "testCounts"},message:"must have required property '"+"testCounts"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.issueCounts === undefined){
const err14 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "issueCounts"},message:"must have required property '"+"issueCounts"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.tagIssues === undefined){
const err15 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "tagIssues"},message:"must have required property '"+"tagIssues"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.proposedRedactions === undefined){
const err16 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "proposedRedactions"},message:"must have required property '"+"proposedRedactions"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var _valid2 = _errs17 === errors;
valid5 = _valid2;
}
if(!valid5){
const err17 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.id === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.version === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.title === undefined){
const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.release === undefined){
const err22 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "release"},message:"must have required property '"+"release"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data.phase === undefined){
const err23 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phase"},message:"must have required property '"+"phase"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data.status === undefined){
const err24 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data.approach === undefined){
const err25 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "approach"},message:"must have required property '"+"approach"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data.dataCutAt === undefined){
const err26 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dataCutAt"},message:"must have required property '"+"dataCutAt"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data.exitCriteria === undefined){
const err27 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exitCriteria"},message:"must have required property '"+"exitCriteria"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema23.properties, key0))){
const err28 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.kind !== undefined){
if("completion-report" !== data.kind){
const err29 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "completion-report"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate82(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate84(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
let data6 = data.title;
if(typeof data6 === "string"){
if(func3(data6) < 1){
const err30 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!pattern2.test(data6)){
const err31 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.release !== undefined){
if(!(validate82(data.release, {instancePath:instancePath+"/release",parentData:data,parentDataProperty:"release",rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.phase !== undefined){
if(!(validate87(data.phase, {instancePath:instancePath+"/phase",parentData:data,parentDataProperty:"phase",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
if(data.subSystem !== undefined){
if(!(validate82(data.subSystem, {instancePath:instancePath+"/subSystem",parentData:data,parentDataProperty:"subSystem",rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data10 = data.status;
if(!((data10 === "draft") || (data10 === "final"))){
const err33 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema23.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.finalisedAt !== undefined){
if(!(validate90(data.finalisedAt, {instancePath:instancePath+"/finalisedAt",parentData:data,parentDataProperty:"finalisedAt",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data.approach !== undefined){
if(!(validate92(data.approach, {instancePath:instancePath+"/approach",parentData:data,parentDataProperty:"approach",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
if(data.coverage !== undefined){
let data13 = data.coverage;
if(Array.isArray(data13)){
if(data13.length < 1){
const err34 = {instancePath:instancePath+"/coverage",schemaPath:"#/properties/coverage/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
if(!(validate92(data13[i0], {instancePath:instancePath+"/coverage/" + i0,parentData:data13,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
}
else {
const err35 = {instancePath:instancePath+"/coverage",schemaPath:"#/properties/coverage/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.tbrd !== undefined){
if(!(validate84(data.tbrd, {instancePath:instancePath+"/tbrd",parentData:data,parentDataProperty:"tbrd",rootData}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
if(data.dataCutAt !== undefined){
if(!(validate90(data.dataCutAt, {instancePath:instancePath+"/dataCutAt",parentData:data,parentDataProperty:"dataCutAt",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data.matters !== undefined){
let data17 = data.matters;
if(Array.isArray(data17)){
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
let data18 = data17[i1];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.matter === undefined){
const err36 = {instancePath:instancePath+"/matters/" + i1,schemaPath:"#/properties/matters/items/required",keyword:"required",params:{missingProperty: "matter"},message:"must have required property '"+"matter"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data18.section === undefined){
const err37 = {instancePath:instancePath+"/matters/" + i1,schemaPath:"#/properties/matters/items/required",keyword:"required",params:{missingProperty: "section"},message:"must have required property '"+"section"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key1 in data18){
if(!((key1 === "matter") || (key1 === "section"))){
const err38 = {instancePath:instancePath+"/matters/" + i1,schemaPath:"#/properties/matters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data18.matter !== undefined){
if(!(validate82(data18.matter, {instancePath:instancePath+"/matters/" + i1+"/matter",parentData:data18,parentDataProperty:"matter",rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data18.section !== undefined){
let data20 = data18.section;
if(typeof data20 === "string"){
if(func3(data20) < 1){
const err39 = {instancePath:instancePath+"/matters/" + i1+"/section",schemaPath:"#/properties/matters/items/properties/section/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!pattern2.test(data20)){
const err40 = {instancePath:instancePath+"/matters/" + i1+"/section",schemaPath:"#/properties/matters/items/properties/section/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/matters/" + i1+"/section",schemaPath:"#/properties/matters/items/properties/section/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/matters/" + i1,schemaPath:"#/properties/matters/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/matters",schemaPath:"#/properties/matters/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.exitCriteria !== undefined){
let data21 = data.exitCriteria;
if(Array.isArray(data21)){
const len2 = data21.length;
for(let i2=0; i2<len2; i2++){
let data22 = data21[i2];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.criterion === undefined){
const err44 = {instancePath:instancePath+"/exitCriteria/" + i2,schemaPath:"#/properties/exitCriteria/items/required",keyword:"required",params:{missingProperty: "criterion"},message:"must have required property '"+"criterion"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data22.met === undefined){
const err45 = {instancePath:instancePath+"/exitCriteria/" + i2,schemaPath:"#/properties/exitCriteria/items/required",keyword:"required",params:{missingProperty: "met"},message:"must have required property '"+"met"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data22.statement === undefined){
const err46 = {instancePath:instancePath+"/exitCriteria/" + i2,schemaPath:"#/properties/exitCriteria/items/required",keyword:"required",params:{missingProperty: "statement"},message:"must have required property '"+"statement"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data22.evidence === undefined){
const err47 = {instancePath:instancePath+"/exitCriteria/" + i2,schemaPath:"#/properties/exitCriteria/items/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
for(const key2 in data22){
if(!((((key2 === "criterion") || (key2 === "met")) || (key2 === "statement")) || (key2 === "evidence"))){
const err48 = {instancePath:instancePath+"/exitCriteria/" + i2,schemaPath:"#/properties/exitCriteria/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data22.criterion !== undefined){
if(!(validate82(data22.criterion, {instancePath:instancePath+"/exitCriteria/" + i2+"/criterion",parentData:data22,parentDataProperty:"criterion",rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data22.met !== undefined){
if(typeof data22.met !== "boolean"){
const err49 = {instancePath:instancePath+"/exitCriteria/" + i2+"/met",schemaPath:"#/properties/exitCriteria/items/properties/met/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data22.statement !== undefined){
let data25 = data22.statement;
if(typeof data25 === "string"){
if(func3(data25) < 1){
const err50 = {instancePath:instancePath+"/exitCriteria/" + i2+"/statement",schemaPath:"#/properties/exitCriteria/items/properties/statement/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(!pattern2.test(data25)){
const err51 = {instancePath:instancePath+"/exitCriteria/" + i2+"/statement",schemaPath:"#/properties/exitCriteria/items/properties/statement/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/exitCriteria/" + i2+"/statement",schemaPath:"#/properties/exitCriteria/items/properties/statement/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data22.evidence !== undefined){
let data26 = data22.evidence;
if(Array.isArray(data26)){
const len3 = data26.length;
for(let i3=0; i3<len3; i3++){
let data27 = data26[i3];
if(typeof data27 === "string"){
if(func3(data27) < 1){
const err53 = {instancePath:instancePath+"/exitCriteria/" + i2+"/evidence/" + i3,schemaPath:"#/properties/exitCriteria/items/properties/evidence/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!pattern2.test(data27)){
const err54 = {instancePath:instancePath+"/exitCriteria/" + i2+"/evidence/" + i3,schemaPath:"#/properties/exitCriteria/items/properties/evidence/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/exitCriteria/" + i2+"/evidence/" + i3,schemaPath:"#/properties/exitCriteria/items/properties/evidence/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/exitCriteria/" + i2+"/evidence",schemaPath:"#/properties/exitCriteria/items/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/exitCriteria/" + i2,schemaPath:"#/properties/exitCriteria/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/exitCriteria",schemaPath:"#/properties/exitCriteria/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.testCounts !== undefined){
let data28 = data.testCounts;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.planned === undefined){
const err59 = {instancePath:instancePath+"/testCounts",schemaPath:"#/properties/testCounts/required",keyword:"required",params:{missingProperty: "planned"},message:"must have required property '"+"planned"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data28.passed === undefined){
const err60 = {instancePath:instancePath+"/testCounts",schemaPath:"#/properties/testCounts/required",keyword:"required",params:{missingProperty: "passed"},message:"must have required property '"+"passed"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data28.failed === undefined){
const err61 = {instancePath:instancePath+"/testCounts",schemaPath:"#/properties/testCounts/required",keyword:"required",params:{missingProperty: "failed"},message:"must have required property '"+"failed"+"'"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data28.blocked === undefined){
const err62 = {instancePath:instancePath+"/testCounts",schemaPath:"#/properties/testCounts/required",keyword:"required",params:{missingProperty: "blocked"},message:"must have required property '"+"blocked"+"'"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data28.notRun === undefined){
const err63 = {instancePath:instancePath+"/testCounts",schemaPath:"#/properties/testCounts/required",keyword:"required",params:{missingProperty: "notRun"},message:"must have required property '"+"notRun"+"'"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data28.descoped === undefined){
const err64 = {instancePath:instancePath+"/testCounts",schemaPath:"#/properties/testCounts/required",keyword:"required",params:{missingProperty: "descoped"},message:"must have required property '"+"descoped"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
for(const key3 in data28){
if(!((((((key3 === "planned") || (key3 === "passed")) || (key3 === "failed")) || (key3 === "blocked")) || (key3 === "notRun")) || (key3 === "descoped"))){
const err65 = {instancePath:instancePath+"/testCounts",schemaPath:"#/properties/testCounts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data28.planned !== undefined){
let data29 = data28.planned;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err66 = {instancePath:instancePath+"/testCounts/planned",schemaPath:"#/properties/testCounts/properties/planned/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
const err67 = {instancePath:instancePath+"/testCounts/planned",schemaPath:"#/properties/testCounts/properties/planned/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
if(data28.passed !== undefined){
let data30 = data28.passed;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err68 = {instancePath:instancePath+"/testCounts/passed",schemaPath:"#/properties/testCounts/properties/passed/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
const err69 = {instancePath:instancePath+"/testCounts/passed",schemaPath:"#/properties/testCounts/properties/passed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
if(data28.failed !== undefined){
let data31 = data28.failed;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err70 = {instancePath:instancePath+"/testCounts/failed",schemaPath:"#/properties/testCounts/properties/failed/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
const err71 = {instancePath:instancePath+"/testCounts/failed",schemaPath:"#/properties/testCounts/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
if(data28.blocked !== undefined){
let data32 = data28.blocked;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err72 = {instancePath:instancePath+"/testCounts/blocked",schemaPath:"#/properties/testCounts/properties/blocked/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
const err73 = {instancePath:instancePath+"/testCounts/blocked",schemaPath:"#/properties/testCounts/properties/blocked/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
if(data28.notRun !== undefined){
let data33 = data28.notRun;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err74 = {instancePath:instancePath+"/testCounts/notRun",schemaPath:"#/properties/testCounts/properties/notRun/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
const err75 = {instancePath:instancePath+"/testCounts/notRun",schemaPath:"#/properties/testCounts/properties/notRun/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
if(data28.descoped !== undefined){
let data34 = data28.descoped;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err76 = {instancePath:instancePath+"/testCounts/descoped",schemaPath:"#/properties/testCounts/properties/descoped/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
const err77 = {instancePath:instancePath+"/testCounts/descoped",schemaPath:"#/properties/testCounts/properties/descoped/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
}
else {
const err78 = {instancePath:instancePath+"/testCounts",schemaPath:"#/properties/testCounts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.issueCounts !== undefined){
let data35 = data.issueCounts;
if(Array.isArray(data35)){
const len4 = data35.length;
for(let i4=0; i4<len4; i4++){
let data36 = data35[i4];
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.severity === undefined){
const err79 = {instancePath:instancePath+"/issueCounts/" + i4,schemaPath:"#/properties/issueCounts/items/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data36.extant === undefined){
const err80 = {instancePath:instancePath+"/issueCounts/" + i4,schemaPath:"#/properties/issueCounts/items/required",keyword:"required",params:{missingProperty: "extant"},message:"must have required property '"+"extant"+"'"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data36.excluded === undefined){
const err81 = {instancePath:instancePath+"/issueCounts/" + i4,schemaPath:"#/properties/issueCounts/items/required",keyword:"required",params:{missingProperty: "excluded"},message:"must have required property '"+"excluded"+"'"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
for(const key4 in data36){
if(!(((key4 === "severity") || (key4 === "extant")) || (key4 === "excluded"))){
const err82 = {instancePath:instancePath+"/issueCounts/" + i4,schemaPath:"#/properties/issueCounts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data36.severity !== undefined){
if(!(validate101(data36.severity, {instancePath:instancePath+"/issueCounts/" + i4+"/severity",parentData:data36,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
if(data36.extant !== undefined){
let data38 = data36.extant;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err83 = {instancePath:instancePath+"/issueCounts/" + i4+"/extant",schemaPath:"#/properties/issueCounts/items/properties/extant/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 < 0 || isNaN(data38)){
const err84 = {instancePath:instancePath+"/issueCounts/" + i4+"/extant",schemaPath:"#/properties/issueCounts/items/properties/extant/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
if(data36.excluded !== undefined){
let data39 = data36.excluded;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
const err85 = {instancePath:instancePath+"/issueCounts/" + i4+"/excluded",schemaPath:"#/properties/issueCounts/items/properties/excluded/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < 0 || isNaN(data39)){
const err86 = {instancePath:instancePath+"/issueCounts/" + i4+"/excluded",schemaPath:"#/properties/issueCounts/items/properties/excluded/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
}
else {
const err87 = {instancePath:instancePath+"/issueCounts/" + i4,schemaPath:"#/properties/issueCounts/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/issueCounts",schemaPath:"#/properties/issueCounts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data.deviations !== undefined){
let data40 = data.deviations;
if(Array.isArray(data40)){
const len5 = data40.length;
for(let i5=0; i5<len5; i5++){
let data41 = data40[i5];
if(typeof data41 === "string"){
if(func3(data41) < 1){
const err89 = {instancePath:instancePath+"/deviations/" + i5,schemaPath:"#/properties/deviations/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(!pattern2.test(data41)){
const err90 = {instancePath:instancePath+"/deviations/" + i5,schemaPath:"#/properties/deviations/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/deviations/" + i5,schemaPath:"#/properties/deviations/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/deviations",schemaPath:"#/properties/deviations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data.limitations !== undefined){
let data42 = data.limitations;
if(Array.isArray(data42)){
const len6 = data42.length;
for(let i6=0; i6<len6; i6++){
let data43 = data42[i6];
if(typeof data43 === "string"){
if(func3(data43) < 1){
const err93 = {instancePath:instancePath+"/limitations/" + i6,schemaPath:"#/properties/limitations/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(!pattern2.test(data43)){
const err94 = {instancePath:instancePath+"/limitations/" + i6,schemaPath:"#/properties/limitations/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/limitations/" + i6,schemaPath:"#/properties/limitations/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
else {
const err96 = {instancePath:instancePath+"/limitations",schemaPath:"#/properties/limitations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data.tagIssues !== undefined){
let data44 = data.tagIssues;
if(Array.isArray(data44)){
const len7 = data44.length;
for(let i7=0; i7<len7; i7++){
let data45 = data44[i7];
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.id === undefined){
const err97 = {instancePath:instancePath+"/tagIssues/" + i7,schemaPath:"#/properties/tagIssues/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data45.summary === undefined){
const err98 = {instancePath:instancePath+"/tagIssues/" + i7,schemaPath:"#/properties/tagIssues/items/required",keyword:"required",params:{missingProperty: "summary"},message:"must have required property '"+"summary"+"'"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data45.raisedAt === undefined){
const err99 = {instancePath:instancePath+"/tagIssues/" + i7,schemaPath:"#/properties/tagIssues/items/required",keyword:"required",params:{missingProperty: "raisedAt"},message:"must have required property '"+"raisedAt"+"'"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
for(const key5 in data45){
if(!(((((key5 === "id") || (key5 === "summary")) || (key5 === "raisedAt")) || (key5 === "resolution")) || (key5 === "agreedAt"))){
const err100 = {instancePath:instancePath+"/tagIssues/" + i7,schemaPath:"#/properties/tagIssues/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data45.id !== undefined){
if(!(validate82(data45.id, {instancePath:instancePath+"/tagIssues/" + i7+"/id",parentData:data45,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data45.summary !== undefined){
let data47 = data45.summary;
if(typeof data47 === "string"){
if(func3(data47) < 1){
const err101 = {instancePath:instancePath+"/tagIssues/" + i7+"/summary",schemaPath:"#/properties/tagIssues/items/properties/summary/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(!pattern2.test(data47)){
const err102 = {instancePath:instancePath+"/tagIssues/" + i7+"/summary",schemaPath:"#/properties/tagIssues/items/properties/summary/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/tagIssues/" + i7+"/summary",schemaPath:"#/properties/tagIssues/items/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data45.raisedAt !== undefined){
if(!(validate90(data45.raisedAt, {instancePath:instancePath+"/tagIssues/" + i7+"/raisedAt",parentData:data45,parentDataProperty:"raisedAt",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data45.resolution !== undefined){
let data49 = data45.resolution;
if(typeof data49 === "string"){
if(func3(data49) < 1){
const err104 = {instancePath:instancePath+"/tagIssues/" + i7+"/resolution",schemaPath:"#/properties/tagIssues/items/properties/resolution/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(!pattern2.test(data49)){
const err105 = {instancePath:instancePath+"/tagIssues/" + i7+"/resolution",schemaPath:"#/properties/tagIssues/items/properties/resolution/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/tagIssues/" + i7+"/resolution",schemaPath:"#/properties/tagIssues/items/properties/resolution/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data45.agreedAt !== undefined){
if(!(validate90(data45.agreedAt, {instancePath:instancePath+"/tagIssues/" + i7+"/agreedAt",parentData:data45,parentDataProperty:"agreedAt",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
}
else {
const err107 = {instancePath:instancePath+"/tagIssues/" + i7,schemaPath:"#/properties/tagIssues/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath:instancePath+"/tagIssues",schemaPath:"#/properties/tagIssues/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data.proposedRedactions !== undefined){
let data51 = data.proposedRedactions;
if(Array.isArray(data51)){
const len8 = data51.length;
for(let i8=0; i8<len8; i8++){
let data52 = data51[i8];
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.section === undefined){
const err109 = {instancePath:instancePath+"/proposedRedactions/" + i8,schemaPath:"#/properties/proposedRedactions/items/required",keyword:"required",params:{missingProperty: "section"},message:"must have required property '"+"section"+"'"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data52.reason === undefined){
const err110 = {instancePath:instancePath+"/proposedRedactions/" + i8,schemaPath:"#/properties/proposedRedactions/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
for(const key6 in data52){
if(!((key6 === "section") || (key6 === "reason"))){
const err111 = {instancePath:instancePath+"/proposedRedactions/" + i8,schemaPath:"#/properties/proposedRedactions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data52.section !== undefined){
let data53 = data52.section;
if(typeof data53 === "string"){
if(func3(data53) < 1){
const err112 = {instancePath:instancePath+"/proposedRedactions/" + i8+"/section",schemaPath:"#/properties/proposedRedactions/items/properties/section/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(!pattern2.test(data53)){
const err113 = {instancePath:instancePath+"/proposedRedactions/" + i8+"/section",schemaPath:"#/properties/proposedRedactions/items/properties/section/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/proposedRedactions/" + i8+"/section",schemaPath:"#/properties/proposedRedactions/items/properties/section/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data52.reason !== undefined){
let data54 = data52.reason;
if(typeof data54 === "string"){
if(func3(data54) < 1){
const err115 = {instancePath:instancePath+"/proposedRedactions/" + i8+"/reason",schemaPath:"#/properties/proposedRedactions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(!pattern2.test(data54)){
const err116 = {instancePath:instancePath+"/proposedRedactions/" + i8+"/reason",schemaPath:"#/properties/proposedRedactions/items/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/proposedRedactions/" + i8+"/reason",schemaPath:"#/properties/proposedRedactions/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
else {
const err118 = {instancePath:instancePath+"/proposedRedactions/" + i8,schemaPath:"#/properties/proposedRedactions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
else {
const err119 = {instancePath:instancePath+"/proposedRedactions",schemaPath:"#/properties/proposedRedactions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data.publication !== undefined){
let data55 = data.publication;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.url === undefined){
const err120 = {instancePath:instancePath+"/publication",schemaPath:"#/properties/publication/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data55.publishedAt === undefined){
const err121 = {instancePath:instancePath+"/publication",schemaPath:"#/properties/publication/required",keyword:"required",params:{missingProperty: "publishedAt"},message:"must have required property '"+"publishedAt"+"'"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data55.version === undefined){
const err122 = {instancePath:instancePath+"/publication",schemaPath:"#/properties/publication/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(data55.redactedSections === undefined){
const err123 = {instancePath:instancePath+"/publication",schemaPath:"#/properties/publication/required",keyword:"required",params:{missingProperty: "redactedSections"},message:"must have required property '"+"redactedSections"+"'"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data55.anonymised === undefined){
const err124 = {instancePath:instancePath+"/publication",schemaPath:"#/properties/publication/required",keyword:"required",params:{missingProperty: "anonymised"},message:"must have required property '"+"anonymised"+"'"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
for(const key7 in data55){
if(!(((((key7 === "url") || (key7 === "publishedAt")) || (key7 === "version")) || (key7 === "redactedSections")) || (key7 === "anonymised"))){
const err125 = {instancePath:instancePath+"/publication",schemaPath:"#/properties/publication/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data55.url !== undefined){
let data56 = data55.url;
if(typeof data56 === "string"){
if(func3(data56) < 1){
const err126 = {instancePath:instancePath+"/publication/url",schemaPath:"#/properties/publication/properties/url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(!pattern2.test(data56)){
const err127 = {instancePath:instancePath+"/publication/url",schemaPath:"#/properties/publication/properties/url/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
else {
const err128 = {instancePath:instancePath+"/publication/url",schemaPath:"#/properties/publication/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data55.publishedAt !== undefined){
if(!(validate90(data55.publishedAt, {instancePath:instancePath+"/publication/publishedAt",parentData:data55,parentDataProperty:"publishedAt",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data55.version !== undefined){
if(!(validate84(data55.version, {instancePath:instancePath+"/publication/version",parentData:data55,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
if(data55.redactedSections !== undefined){
let data59 = data55.redactedSections;
if(Array.isArray(data59)){
const len9 = data59.length;
for(let i9=0; i9<len9; i9++){
let data60 = data59[i9];
if(typeof data60 === "string"){
if(func3(data60) < 1){
const err129 = {instancePath:instancePath+"/publication/redactedSections/" + i9,schemaPath:"#/properties/publication/properties/redactedSections/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(!pattern2.test(data60)){
const err130 = {instancePath:instancePath+"/publication/redactedSections/" + i9,schemaPath:"#/properties/publication/properties/redactedSections/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
else {
const err131 = {instancePath:instancePath+"/publication/redactedSections/" + i9,schemaPath:"#/properties/publication/properties/redactedSections/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/publication/redactedSections",schemaPath:"#/properties/publication/properties/redactedSections/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data55.anonymised !== undefined){
if(typeof data55.anonymised !== "boolean"){
const err133 = {instancePath:instancePath+"/publication/anonymised",schemaPath:"#/properties/publication/properties/anonymised/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath:instancePath+"/publication",schemaPath:"#/properties/publication/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
else {
const err135 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}

export const Coverage = validate108;
const schema30 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:fsm-check:1:coverage","type":"object","additionalProperties":false,"required":["kind","id","version","title","releases","phases","completeness","groups","risks"],"properties":{"kind":{"const":"coverage"},"id":{"allOf":[{"$ref":"#/definitions/id"}]},"version":{"allOf":[{"$ref":"#/definitions/version"}]},"title":{"type":"string","minLength":1,"pattern":"\\S"},"releases":{"x-clause":["2.5","5.1"],"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"phases":{"x-clause":"2.5(b)","type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/phase"}]}},"subSystems":{"x-clause":"2.5(c)","type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"parts":{"x-clause":"2.5","type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/part"}]}},"completeness":{"x-clause":"2.9","allOf":[{"$ref":"#/definitions/completeness"}]},"outstanding":{"x-clause":"2.9","type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/outstanding"}]}},"groups":{"x-clause":"5.1(a)","type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["id","title","type","breadth","depth","requirements"],"properties":{"id":{"x-clause":"5.1(a)","allOf":[{"$ref":"#/definitions/id"}]},"title":{"x-clause":"5.1(a)","type":"string","minLength":1,"pattern":"\\S"},"type":{"x-clause":"5.1(a)","allOf":[{"$ref":"#/definitions/requirementType"}]},"releases":{"x-clause":"5.1(a)","type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"phases":{"x-clause":"5.1(a)","type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/phase"}]}},"subSystems":{"x-clause":"5.1(a)","type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"breadth":{"x-clause":"5.1(a)","type":"string","minLength":1,"pattern":"\\S"},"depth":{"x-clause":"5.1(a)","type":"string","minLength":1,"pattern":"\\S"},"requirements":{"x-clause":"5.1(a)","type":"integer","minimum":0}}}},"functionalStatement":{"x-clause":"5.1(a)","type":"string","minLength":1,"pattern":"\\S"},"nonFunctionalStatement":{"x-clause":"5.1(a)","type":"string","minLength":1,"pattern":"\\S"},"risks":{"x-clause":"5.1(b)","type":"array","items":{"allOf":[{"$ref":"#/definitions/risk"}]}},"risksStatement":{"x-clause":"5.1(b)","type":"string","minLength":1,"pattern":"\\S"}},"allOf":[{"if":{"required":["completeness"],"properties":{"completeness":{"const":"partial"}}},"then":{"required":["outstanding"]},"else":{"properties":{"outstanding":{}}}},{"if":{"required":["risks"],"properties":{"risks":{"maxItems":0}}},"then":{"required":["risksStatement"]}}],"definitions":{"completeness":{"enum":["full","partial"]},"date":{"type":"string","format":"date"},"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"outstanding":{"type":"object","additionalProperties":false,"required":["id","description"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"description":{"type":"string","minLength":1,"pattern":"\\S"},"releases":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"phases":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/phase"}]}},"subSystems":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"groups":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"plannedFor":{"allOf":[{"$ref":"#/definitions/date"}]}}},"part":{"type":"object","additionalProperties":false,"required":["title","release"],"properties":{"title":{"type":"string","minLength":1,"pattern":"\\S"},"release":{"allOf":[{"$ref":"#/definitions/id"}]},"phase":{"allOf":[{"$ref":"#/definitions/phase"}]},"subSystem":{"allOf":[{"$ref":"#/definitions/id"}]}}},"phase":{"enum":["PIT","SIT"]},"requirementType":{"enum":["functional","non-functional"]},"risk":{"type":"object","additionalProperties":false,"required":["id","risk","mitigation"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"risk":{"type":"string","minLength":1,"pattern":"\\S"},"mitigation":{"type":"string","minLength":1,"pattern":"\\S"},"owner":{"type":"string","minLength":1,"pattern":"\\S"}}},"version":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":50}}};
const schema31 = {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100};

function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 100){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._/-]*$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}

const schema32 = {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":50};

function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 50){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern1.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}

const schema33 = {"enum":["PIT","SIT"]};

function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((data === "PIT") || (data === "SIT"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}

const schema34 = {"type":"object","additionalProperties":false,"required":["title","release"],"properties":{"title":{"type":"string","minLength":1,"pattern":"\\S"},"release":{"allOf":[{"$ref":"#/definitions/id"}]},"phase":{"allOf":[{"$ref":"#/definitions/phase"}]},"subSystem":{"allOf":[{"$ref":"#/definitions/id"}]}}};

function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.release === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "release"},message:"must have required property '"+"release"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "title") || (key0 === "release")) || (key0 === "phase")) || (key0 === "subSystem"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(func3(data0) < 1){
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern2.test(data0)){
const err4 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.release !== undefined){
if(!(validate109(data.release, {instancePath:instancePath+"/release",parentData:data,parentDataProperty:"release",rootData}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
if(data.phase !== undefined){
if(!(validate114(data.phase, {instancePath:instancePath+"/phase",parentData:data,parentDataProperty:"phase",rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
if(data.subSystem !== undefined){
if(!(validate109(data.subSystem, {instancePath:instancePath+"/subSystem",parentData:data,parentDataProperty:"subSystem",rootData}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate117.errors = vErrors;
return errors === 0;
}

const schema35 = {"enum":["full","partial"]};

function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((data === "full") || (data === "partial"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate122.errors = vErrors;
return errors === 0;
}

const schema36 = {"type":"object","additionalProperties":false,"required":["id","description"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"description":{"type":"string","minLength":1,"pattern":"\\S"},"releases":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"phases":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/phase"}]}},"subSystems":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"groups":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"plannedFor":{"allOf":[{"$ref":"#/definitions/date"}]}}};
const schema37 = {"type":"string","format":"date"};

function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate130.errors = vErrors;
return errors === 0;
}


function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.description === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "description")) || (key0 === "releases")) || (key0 === "phases")) || (key0 === "subSystems")) || (key0 === "groups")) || (key0 === "plannedFor"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate109(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 === "string"){
if(func3(data1) < 1){
const err3 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern2.test(data1)){
const err4 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.releases !== undefined){
let data2 = data.releases;
if(Array.isArray(data2)){
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/releases",schemaPath:"#/properties/releases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate109(data2[i0], {instancePath:instancePath+"/releases/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/releases",schemaPath:"#/properties/releases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.phases !== undefined){
let data4 = data.phases;
if(Array.isArray(data4)){
if(data4.length < 1){
const err8 = {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate114(data4[i1], {instancePath:instancePath+"/phases/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.subSystems !== undefined){
let data6 = data.subSystems;
if(Array.isArray(data6)){
if(data6.length < 1){
const err10 = {instancePath:instancePath+"/subSystems",schemaPath:"#/properties/subSystems/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(!(validate109(data6[i2], {instancePath:instancePath+"/subSystems/" + i2,parentData:data6,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/subSystems",schemaPath:"#/properties/subSystems/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.groups !== undefined){
let data8 = data.groups;
if(Array.isArray(data8)){
if(data8.length < 1){
const err12 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
if(!(validate109(data8[i3], {instancePath:instancePath+"/groups/" + i3,parentData:data8,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.plannedFor !== undefined){
if(!(validate130(data.plannedFor, {instancePath:instancePath+"/plannedFor",parentData:data,parentDataProperty:"plannedFor",rootData}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate124.errors = vErrors;
return errors === 0;
}

const schema38 = {"enum":["functional","non-functional"]};

function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((data === "functional") || (data === "non-functional"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema38.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate134.errors = vErrors;
return errors === 0;
}

const schema39 = {"type":"object","additionalProperties":false,"required":["id","risk","mitigation"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"risk":{"type":"string","minLength":1,"pattern":"\\S"},"mitigation":{"type":"string","minLength":1,"pattern":"\\S"},"owner":{"type":"string","minLength":1,"pattern":"\\S"}}};

function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.risk === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "risk"},message:"must have required property '"+"risk"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.mitigation === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mitigation"},message:"must have required property '"+"mitigation"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "risk")) || (key0 === "mitigation")) || (key0 === "owner"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate109(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
if(data.risk !== undefined){
let data1 = data.risk;
if(typeof data1 === "string"){
if(func3(data1) < 1){
const err4 = {instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern2.test(data1)){
const err5 = {instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.mitigation !== undefined){
let data2 = data.mitigation;
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err7 = {instancePath:instancePath+"/mitigation",schemaPath:"#/properties/mitigation/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern2.test(data2)){
const err8 = {instancePath:instancePath+"/mitigation",schemaPath:"#/properties/mitigation/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/mitigation",schemaPath:"#/properties/mitigation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.owner !== undefined){
let data3 = data.owner;
if(typeof data3 === "string"){
if(func3(data3) < 1){
const err10 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern2.test(data3)){
const err11 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate139.errors = vErrors;
return errors === 0;
}


function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:fsm-check:1:coverage" */;
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.completeness === undefined) && (missing0 = "completeness")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.completeness !== undefined){
if("partial" !== data.completeness){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outstanding === undefined){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "outstanding"},message:"must have required property '"+"outstanding"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs6 = errors;
var _valid0 = _errs6 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs8 = errors;
let valid3 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.risks === undefined) && (missing1 = "risks")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data.risks !== undefined){
let data1 = data.risks;
if(Array.isArray(data1)){
if(data1.length > 0){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.risksStatement === undefined){
const err6 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "risksStatement"},message:"must have required property '"+"risksStatement"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs11 === errors;
valid3 = _valid1;
}
if(!valid3){
const err7 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.id === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.version === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.title === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.releases === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "releases"},message:"must have required property '"+"releases"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.phases === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phases"},message:"must have required property '"+"phases"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.completeness === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "completeness"},message:"must have required property '"+"completeness"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.groups === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "groups"},message:"must have required property '"+"groups"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.risks === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "risks"},message:"must have required property '"+"risks"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema30.properties, key0))){
const err17 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.kind !== undefined){
if("coverage" !== data.kind){
const err18 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "coverage"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate109(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate111(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
let data5 = data.title;
if(typeof data5 === "string"){
if(func3(data5) < 1){
const err19 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern2.test(data5)){
const err20 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.releases !== undefined){
let data6 = data.releases;
if(Array.isArray(data6)){
if(data6.length < 1){
const err22 = {instancePath:instancePath+"/releases",schemaPath:"#/properties/releases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate109(data6[i0], {instancePath:instancePath+"/releases/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/releases",schemaPath:"#/properties/releases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.phases !== undefined){
let data8 = data.phases;
if(Array.isArray(data8)){
if(data8.length < 1){
const err24 = {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(!(validate114(data8[i1], {instancePath:instancePath+"/phases/" + i1,parentData:data8,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.subSystems !== undefined){
let data10 = data.subSystems;
if(Array.isArray(data10)){
if(data10.length < 1){
const err26 = {instancePath:instancePath+"/subSystems",schemaPath:"#/properties/subSystems/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
if(!(validate109(data10[i2], {instancePath:instancePath+"/subSystems/" + i2,parentData:data10,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
}
else {
const err27 = {instancePath:instancePath+"/subSystems",schemaPath:"#/properties/subSystems/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.parts !== undefined){
let data12 = data.parts;
if(Array.isArray(data12)){
if(data12.length < 1){
const err28 = {instancePath:instancePath+"/parts",schemaPath:"#/properties/parts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
if(!(validate117(data12[i3], {instancePath:instancePath+"/parts/" + i3,parentData:data12,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
}
}
else {
const err29 = {instancePath:instancePath+"/parts",schemaPath:"#/properties/parts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.completeness !== undefined){
if(!(validate122(data.completeness, {instancePath:instancePath+"/completeness",parentData:data,parentDataProperty:"completeness",rootData}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
if(data.outstanding !== undefined){
let data15 = data.outstanding;
if(Array.isArray(data15)){
if(data15.length < 1){
const err30 = {instancePath:instancePath+"/outstanding",schemaPath:"#/properties/outstanding/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len4 = data15.length;
for(let i4=0; i4<len4; i4++){
if(!(validate124(data15[i4], {instancePath:instancePath+"/outstanding/" + i4,parentData:data15,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
}
}
else {
const err31 = {instancePath:instancePath+"/outstanding",schemaPath:"#/properties/outstanding/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.groups !== undefined){
let data17 = data.groups;
if(Array.isArray(data17)){
if(data17.length < 1){
const err32 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const len5 = data17.length;
for(let i5=0; i5<len5; i5++){
let data18 = data17[i5];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.id === undefined){
const err33 = {instancePath:instancePath+"/groups/" + i5,schemaPath:"#/properties/groups/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data18.title === undefined){
const err34 = {instancePath:instancePath+"/groups/" + i5,schemaPath:"#/properties/groups/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data18.type === undefined){
const err35 = {instancePath:instancePath+"/groups/" + i5,schemaPath:"#/properties/groups/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data18.breadth === undefined){
const err36 = {instancePath:instancePath+"/groups/" + i5,schemaPath:"#/properties/groups/items/required",keyword:"required",params:{missingProperty: "breadth"},message:"must have required property '"+"breadth"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data18.depth === undefined){
const err37 = {instancePath:instancePath+"/groups/" + i5,schemaPath:"#/properties/groups/items/required",keyword:"required",params:{missingProperty: "depth"},message:"must have required property '"+"depth"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data18.requirements === undefined){
const err38 = {instancePath:instancePath+"/groups/" + i5,schemaPath:"#/properties/groups/items/required",keyword:"required",params:{missingProperty: "requirements"},message:"must have required property '"+"requirements"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key1 in data18){
if(!(func2.call(schema30.properties.groups.items.properties, key1))){
const err39 = {instancePath:instancePath+"/groups/" + i5,schemaPath:"#/properties/groups/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data18.id !== undefined){
if(!(validate109(data18.id, {instancePath:instancePath+"/groups/" + i5+"/id",parentData:data18,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
if(data18.title !== undefined){
let data20 = data18.title;
if(typeof data20 === "string"){
if(func3(data20) < 1){
const err40 = {instancePath:instancePath+"/groups/" + i5+"/title",schemaPath:"#/properties/groups/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!pattern2.test(data20)){
const err41 = {instancePath:instancePath+"/groups/" + i5+"/title",schemaPath:"#/properties/groups/items/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/groups/" + i5+"/title",schemaPath:"#/properties/groups/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data18.type !== undefined){
if(!(validate134(data18.type, {instancePath:instancePath+"/groups/" + i5+"/type",parentData:data18,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
if(data18.releases !== undefined){
let data22 = data18.releases;
if(Array.isArray(data22)){
if(data22.length < 1){
const err43 = {instancePath:instancePath+"/groups/" + i5+"/releases",schemaPath:"#/properties/groups/items/properties/releases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
const len6 = data22.length;
for(let i6=0; i6<len6; i6++){
if(!(validate109(data22[i6], {instancePath:instancePath+"/groups/" + i5+"/releases/" + i6,parentData:data22,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
}
else {
const err44 = {instancePath:instancePath+"/groups/" + i5+"/releases",schemaPath:"#/properties/groups/items/properties/releases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data18.phases !== undefined){
let data24 = data18.phases;
if(Array.isArray(data24)){
if(data24.length < 1){
const err45 = {instancePath:instancePath+"/groups/" + i5+"/phases",schemaPath:"#/properties/groups/items/properties/phases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
const len7 = data24.length;
for(let i7=0; i7<len7; i7++){
if(!(validate114(data24[i7], {instancePath:instancePath+"/groups/" + i5+"/phases/" + i7,parentData:data24,parentDataProperty:i7,rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
}
else {
const err46 = {instancePath:instancePath+"/groups/" + i5+"/phases",schemaPath:"#/properties/groups/items/properties/phases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data18.subSystems !== undefined){
let data26 = data18.subSystems;
if(Array.isArray(data26)){
if(data26.length < 1){
const err47 = {instancePath:instancePath+"/groups/" + i5+"/subSystems",schemaPath:"#/properties/groups/items/properties/subSystems/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
const len8 = data26.length;
for(let i8=0; i8<len8; i8++){
if(!(validate109(data26[i8], {instancePath:instancePath+"/groups/" + i5+"/subSystems/" + i8,parentData:data26,parentDataProperty:i8,rootData}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
}
else {
const err48 = {instancePath:instancePath+"/groups/" + i5+"/subSystems",schemaPath:"#/properties/groups/items/properties/subSystems/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data18.breadth !== undefined){
let data28 = data18.breadth;
if(typeof data28 === "string"){
if(func3(data28) < 1){
const err49 = {instancePath:instancePath+"/groups/" + i5+"/breadth",schemaPath:"#/properties/groups/items/properties/breadth/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(!pattern2.test(data28)){
const err50 = {instancePath:instancePath+"/groups/" + i5+"/breadth",schemaPath:"#/properties/groups/items/properties/breadth/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/groups/" + i5+"/breadth",schemaPath:"#/properties/groups/items/properties/breadth/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data18.depth !== undefined){
let data29 = data18.depth;
if(typeof data29 === "string"){
if(func3(data29) < 1){
const err52 = {instancePath:instancePath+"/groups/" + i5+"/depth",schemaPath:"#/properties/groups/items/properties/depth/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(!pattern2.test(data29)){
const err53 = {instancePath:instancePath+"/groups/" + i5+"/depth",schemaPath:"#/properties/groups/items/properties/depth/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/groups/" + i5+"/depth",schemaPath:"#/properties/groups/items/properties/depth/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data18.requirements !== undefined){
let data30 = data18.requirements;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err55 = {instancePath:instancePath+"/groups/" + i5+"/requirements",schemaPath:"#/properties/groups/items/properties/requirements/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
const err56 = {instancePath:instancePath+"/groups/" + i5+"/requirements",schemaPath:"#/properties/groups/items/properties/requirements/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
}
else {
const err57 = {instancePath:instancePath+"/groups/" + i5,schemaPath:"#/properties/groups/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.functionalStatement !== undefined){
let data31 = data.functionalStatement;
if(typeof data31 === "string"){
if(func3(data31) < 1){
const err59 = {instancePath:instancePath+"/functionalStatement",schemaPath:"#/properties/functionalStatement/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(!pattern2.test(data31)){
const err60 = {instancePath:instancePath+"/functionalStatement",schemaPath:"#/properties/functionalStatement/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/functionalStatement",schemaPath:"#/properties/functionalStatement/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.nonFunctionalStatement !== undefined){
let data32 = data.nonFunctionalStatement;
if(typeof data32 === "string"){
if(func3(data32) < 1){
const err62 = {instancePath:instancePath+"/nonFunctionalStatement",schemaPath:"#/properties/nonFunctionalStatement/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(!pattern2.test(data32)){
const err63 = {instancePath:instancePath+"/nonFunctionalStatement",schemaPath:"#/properties/nonFunctionalStatement/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/nonFunctionalStatement",schemaPath:"#/properties/nonFunctionalStatement/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.risks !== undefined){
let data33 = data.risks;
if(Array.isArray(data33)){
const len9 = data33.length;
for(let i9=0; i9<len9; i9++){
if(!(validate139(data33[i9], {instancePath:instancePath+"/risks/" + i9,parentData:data33,parentDataProperty:i9,rootData}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
}
}
else {
const err65 = {instancePath:instancePath+"/risks",schemaPath:"#/properties/risks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.risksStatement !== undefined){
let data35 = data.risksStatement;
if(typeof data35 === "string"){
if(func3(data35) < 1){
const err66 = {instancePath:instancePath+"/risksStatement",schemaPath:"#/properties/risksStatement/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(!pattern2.test(data35)){
const err67 = {instancePath:instancePath+"/risksStatement",schemaPath:"#/properties/risksStatement/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/risksStatement",schemaPath:"#/properties/risksStatement/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}

export const Decisions = validate142;
const schema40 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:fsm-check:1:decisions","type":"object","additionalProperties":false,"required":["kind","decisions"],"properties":{"kind":{"const":"decisions"},"decisions":{"x-clause":["4.2","5.2","6.1"],"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["id","body","decidedAt","matter","outcome","reference"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"body":{"x-clause":["4.2(a)","5.2(a)","6.1"],"allOf":[{"$ref":"#/definitions/body"}]},"decidedAt":{"x-clause":["2.6","2.7"],"allOf":[{"$ref":"#/definitions/date"}]},"matter":{"x-clause":["4.2","5.2","6.1","6.6","7.4"],"enum":["document","exclusion","descoping","severity","sit-completion","redaction","user-testing"]},"outcome":{"x-clause":["4.2(a)","4.2(b)","4.4(b)","5.2(a)","5.2(b)","5.4(b)","6.2(c)","6.4","6.5(a)","6.5(b)"],"enum":["agreed","agreed-with-changes","disagreed","determined","directed","confirmed","declined","complete","not-complete","approved"]},"document":{"x-clause":["4.2(a)","5.2(a)"],"allOf":[{"$ref":"#/definitions/id"}]},"version":{"x-clause":["4.2(a)","5.2(a)"],"allOf":[{"$ref":"#/definitions/version"}]},"finalVersion":{"x-clause":["4.2(a)","4.2(b)","5.2(a)","5.2(b)"],"allOf":[{"$ref":"#/definitions/version"}]},"changes":{"x-clause":["4.2(a)","5.2(a)"],"type":"array","minItems":1,"items":{"type":"string","minLength":1,"pattern":"\\S"}},"release":{"x-clause":"6.1","allOf":[{"$ref":"#/definitions/id"}]},"criteria":{"x-clause":"6.2(c)","type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"issue":{"x-clause":"4.1(h)","allOf":[{"$ref":"#/definitions/id"}]},"phase":{"x-clause":"4.1(h)","allOf":[{"$ref":"#/definitions/phase"}]},"tests":{"x-clause":"5.3","type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"sections":{"x-clause":"6.6","type":"array","items":{"type":"string","minLength":1,"pattern":"\\S"}},"anonymise":{"x-clause":"6.6","type":"boolean"},"reference":{"x-clause":["4.2(a)","5.2(a)"],"type":"string","minLength":1,"pattern":"\\S"}},"allOf":[{"if":{"required":["matter"],"properties":{"matter":{"const":"document"}}},"then":{"required":["document","version"],"properties":{"outcome":{"enum":["agreed","agreed-with-changes","disagreed","determined","directed"]}}}},{"if":{"required":["outcome"],"properties":{"outcome":{"const":"agreed-with-changes"}}},"then":{"required":["changes","finalVersion"]}},{"if":{"required":["matter"],"properties":{"matter":{"const":"exclusion"}}},"then":{"required":["issue","phase"],"properties":{"outcome":{"enum":["agreed","declined"]}}}},{"if":{"required":["matter"],"properties":{"matter":{"const":"severity"}}},"then":{"required":["issue"],"properties":{"outcome":{"enum":["agreed","declined"]}}}},{"if":{"required":["matter"],"properties":{"matter":{"const":"descoping"}}},"then":{"required":["tests"],"properties":{"outcome":{"enum":["agreed","declined"]}}}},{"if":{"required":["matter"],"properties":{"matter":{"const":"sit-completion"}}},"then":{"required":["release","document","version"],"properties":{"outcome":{"enum":["confirmed","declined","complete","not-complete"]}}}},{"if":{"required":["matter"],"properties":{"matter":{"const":"redaction"}}},"then":{"required":["document","sections","anonymise"],"properties":{"outcome":{"enum":["directed"]}}}},{"if":{"required":["matter"],"properties":{"matter":{"const":"user-testing"}}},"then":{"required":["document","version"],"properties":{"outcome":{"enum":["approved","directed"]}}}}]}}},"definitions":{"body":{"enum":["DCC","TAB","TAG","Panel","Secretary of State","Authority","Parties","Service Provider","Other"]},"date":{"type":"string","format":"date"},"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"phase":{"enum":["PIT","SIT"]},"version":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":50}}};
const schema41 = {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100};

function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 100){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._/-]*$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate143.errors = vErrors;
return errors === 0;
}

const schema42 = {"enum":["DCC","TAB","TAG","Panel","Secretary of State","Authority","Parties","Service Provider","Other"]};

function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((((((((data === "DCC") || (data === "TAB")) || (data === "TAG")) || (data === "Panel")) || (data === "Secretary of State")) || (data === "Authority")) || (data === "Parties")) || (data === "Service Provider")) || (data === "Other"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema42.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate145.errors = vErrors;
return errors === 0;
}

const schema43 = {"type":"string","format":"date"};

function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate147.errors = vErrors;
return errors === 0;
}

const schema44 = {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":50};

function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 50){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern1.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate150.errors = vErrors;
return errors === 0;
}

const schema45 = {"enum":["PIT","SIT"]};

function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((data === "PIT") || (data === "SIT"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema45.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate156.errors = vErrors;
return errors === 0;
}


function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:fsm-check:1:decisions" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.decisions === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decisions"},message:"must have required property '"+"decisions"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "decisions"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.kind !== undefined){
if("decisions" !== data.kind){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "decisions"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.decisions !== undefined){
let data1 = data.decisions;
if(Array.isArray(data1)){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/decisions",schemaPath:"#/properties/decisions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs8 = errors;
let valid4 = true;
const _errs9 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing0;
if((data2.matter === undefined) && (missing0 = "matter")){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data2.matter !== undefined){
if("document" !== data2.matter){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
var _valid0 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs11 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.document === undefined){
const err7 = {instancePath:instancePath+"/decisions/" + i0,schemaPath:"#/properties/decisions/items/allOf/0/then/required",keyword:"required",params:{missingProperty: "document"},message:"must have required property '"+"document"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.version === undefined){
const err8 = {instancePath:instancePath+"/decisions/" + i0,schemaPath:"#/properties/decisions/items/allOf/0/then/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.outcome !== undefined){
let data4 = data2.outcome;
if(!(((((data4 === "agreed") || (data4 === "agreed-with-changes")) || (data4 === "disagreed")) || (data4 === "determined")) || (data4 === "directed"))){
const err9 = {instancePath:instancePath+"/decisions/" + i0+"/outcome",schemaPath:"#/properties/decisions/items/allOf/0/then/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema40.properties.decisions.items.allOf[0].then.properties.outcome.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
var _valid0 = _errs11 === errors;
valid4 = _valid0;
}
if(!valid4){
const err10 = {instancePath:instancePath+"/decisions/" + i0,schemaPath:"#/properties/decisions/items/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const _errs14 = errors;
let valid7 = true;
const _errs15 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((data2.outcome === undefined) && (missing1 = "outcome")){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
if(data2.outcome !== undefined){
if("agreed-with-changes" !== data2.outcome){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
var _valid1 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs17 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.changes === undefined){
const err13 = {instancePath:instancePath+"/decisions/" + i0,schemaPath:"#/properties/decisions/items/allOf/1/then/required",keyword:"required",params:{missingProperty: "changes"},message:"must have required property '"+"changes"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data2.finalVersion === undefined){
const err14 = {instancePath:instancePath+"/decisions/" + i0,schemaPath:"#/properties/decisions/items/allOf/1/then/required",keyword:"required",params:{missingProperty: "finalVersion"},message:"must have required property '"+"finalVersion"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid1 = _errs17 === errors;
valid7 = _valid1;
}
if(!valid7){
const err15 = {instancePath:instancePath+"/decisions/" + i0,schemaPath:"#/properties/decisions/items/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const _errs19 = errors;
let valid9 = true;
const _errs20 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing2;
if((data2.matter === undefined) && (missing2 = "matter")){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
if(data2.matter !== undefined){
if("exclusion" !== data2.matter){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
var _valid2 = _errs20 === errors;
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs22 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.issue === undefined){
const err18 = {instancePath:instancePath+"/decisions/" + i0,schemaPath:"#/properties/decisions/items/allOf/2/then/required",keyword:"required",params:{missingProperty: "issue"},message:"must have required property '"+"issue"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data2.phase === undefined){
const err19 = {instancePath:instancePath+"/decisions/" + i0,schemaPath:"#/properties/decisions/items/allOf/2/then/required",keyword:"required",params:{missingProperty: "phase"},message:"must have required property '"+"phase"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data2.outcome !== undefined){
let data7 = data2.outcome;
if(!((data7 === "agreed") || (data7 === "declined"))){
const err20 = {instancePath:instancePath+"/decisions/" + i0+"/outcome",schemaPath:"#/properties/decisions/items/allOf/2/then/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema40.properties.decisions.items.allOf[2].then.properties.outcome.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
var _valid2 = _errs22 === errors;
valid9 = _valid2;
}
if(!valid9){
const err21 = {instancePath:instancePath+"/decisions/" + i0,schemaPath:"#/properties/decisions/items/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const _errs25 = errors;
let valid12 = true;
const _errs26 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing3;
if((data2.matter === undefined) && (missing3 = "matter")){
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
if(data2.matter !== undefined){
if("severity" !== data2.matter){
const err23 = {};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
}
var _valid3 = _errs26 === errors;
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs28 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.issue === undefined){
const err24 = {instancePath:instancePath+"/decisions/" + i0,schemaPath:"#/properties/decisions/items/allOf/3/then/required",keyword:"required",params:{missingProperty: "issue"},message:"must have required property '"+"issue"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data2.outcome !== undefined){
let data9 = data2.outcome;
if(!((data9 === "agreed") || (data9 === "declined"))){
const err25 = {instancePath:instancePath+"/decisions/" + i0+"/outcome",schemaPath:"#/properties/decisions/items/allOf/3/then/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema40.properties.decisions.items.allOf[3].then.properties.outcome.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
var _valid3 = _errs28 === errors;
valid12 = _valid3;
}
if(!valid12){
const err26 = {instancePath:instancePath+"/decisions/" + i0,schemaPath:"#/properties/decisions/items/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const _errs31 = errors;
let valid15 = true;
const _errs32 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing4;
if((data2.matter === undefined) && (missing4 = "matter")){
const err27 = {};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
else {
if(data2.matter !== undefined){
if("descoping" !== data2.matter){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
}
var _valid4 = _errs32 === errors;
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs34 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.tests === undefined){
const err29 = {instancePath:instancePath+"/decisions/" + i0,schemaPath:"#/properties/decisions/items/allOf/4/then/required",keyword:"required",params:{missingProperty: "tests"},message:"must have required property '"+"tests"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data2.outcome !== undefined){
let data11 = data2.outcome;
if(!((data11 === "agreed") || (data11 === "declined"))){
const err30 = {instancePath:instancePath+"/decisions/" + i0+"/outcome",schemaPath:"#/properties/decisions/items/allOf/4/then/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema40.properties.decisions.items.allOf[4].then.properties.outcome.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
var _valid4 = _errs34 === errors;
valid15 = _valid4;
}
if(!valid15){
const err31 = {instancePath:instancePath+"/decisions/" + i0,schemaPath:"#/properties/decisions/items/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const _errs37 = errors;
let valid18 = true;
const _errs38 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing5;
if((data2.matter === undefined) && (missing5 = "matter")){
const err32 = {};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
else {
if(data2.matter !== undefined){
if("sit-completion" !== data2.matter){
const err33 = {};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
}
var _valid5 = _errs38 === errors;
errors = _errs37;
if(vErrors !== null){
if(_errs37){
vErrors.length = _errs37;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs40 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.release === undefined){
const err34 = {instancePath:instancePath+"/decisions/" + i0,schemaPath:"#/properties/decisions/items/allOf/5/then/required",keyword:"required",params:{missingProperty: "release"},message:"must have required property '"+"release"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data2.document === undefined){
const err35 = {instancePath:instancePath+"/decisions/" + i0,schemaPath:"#/properties/decisions/items/allOf/5/then/required",keyword:"required",params:{missingProperty: "document"},message:"must have required property '"+"document"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data2.version === undefined){
const err36 = {instancePath:instancePath+"/decisions/" + i0,schemaPath:"#/properties/decisions/items/allOf/5/then/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data2.outcome !== undefined){
let data13 = data2.outcome;
if(!((((data13 === "confirmed") || (data13 === "declined")) || (data13 === "complete")) || (data13 === "not-complete"))){
const err37 = {instancePath:instancePath+"/decisions/" + i0+"/outcome",schemaPath:"#/properties/decisions/items/allOf/5/then/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema40.properties.decisions.items.allOf[5].then.properties.outcome.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
var _valid5 = _errs40 === errors;
valid18 = _valid5;
}
if(!valid18){
const err38 = {instancePath:instancePath+"/decisions/" + i0,schemaPath:"#/properties/decisions/items/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
const _errs43 = errors;
let valid21 = true;
const _errs44 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing6;
if((data2.matter === undefined) && (missing6 = "matter")){
const err39 = {};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
else {
if(data2.matter !== undefined){
if("redaction" !== data2.matter){
const err40 = {};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
}
var _valid6 = _errs44 === errors;
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs46 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.document === undefined){
const err41 = {instancePath:instancePath+"/decisions/" + i0,schemaPath:"#/properties/decisions/items/allOf/6/then/required",keyword:"required",params:{missingProperty: "document"},message:"must have required property '"+"document"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data2.sections === undefined){
const err42 = {instancePath:instancePath+"/decisions/" + i0,schemaPath:"#/properties/decisions/items/allOf/6/then/required",keyword:"required",params:{missingProperty: "sections"},message:"must have required property '"+"sections"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data2.anonymise === undefined){
const err43 = {instancePath:instancePath+"/decisions/" + i0,schemaPath:"#/properties/decisions/items/allOf/6/then/required",keyword:"required",params:{missingProperty: "anonymise"},message:"must have required property '"+"anonymise"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data2.outcome !== undefined){
if(!(data2.outcome === "directed")){
const err44 = {instancePath:instancePath+"/decisions/" + i0+"/outcome",schemaPath:"#/properties/decisions/items/allOf/6/then/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema40.properties.decisions.items.allOf[6].then.properties.outcome.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
var _valid6 = _errs46 === errors;
valid21 = _valid6;
}
if(!valid21){
const err45 = {instancePath:instancePath+"/decisions/" + i0,schemaPath:"#/properties/decisions/items/allOf/6/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
const _errs49 = errors;
let valid24 = true;
const _errs50 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing7;
if((data2.matter === undefined) && (missing7 = "matter")){
const err46 = {};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
else {
if(data2.matter !== undefined){
if("user-testing" !== data2.matter){
const err47 = {};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
}
var _valid7 = _errs50 === errors;
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs52 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.document === undefined){
const err48 = {instancePath:instancePath+"/decisions/" + i0,schemaPath:"#/properties/decisions/items/allOf/7/then/required",keyword:"required",params:{missingProperty: "document"},message:"must have required property '"+"document"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data2.version === undefined){
const err49 = {instancePath:instancePath+"/decisions/" + i0,schemaPath:"#/properties/decisions/items/allOf/7/then/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data2.outcome !== undefined){
let data17 = data2.outcome;
if(!((data17 === "approved") || (data17 === "directed"))){
const err50 = {instancePath:instancePath+"/decisions/" + i0+"/outcome",schemaPath:"#/properties/decisions/items/allOf/7/then/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema40.properties.decisions.items.allOf[7].then.properties.outcome.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
var _valid7 = _errs52 === errors;
valid24 = _valid7;
}
if(!valid24){
const err51 = {instancePath:instancePath+"/decisions/" + i0,schemaPath:"#/properties/decisions/items/allOf/7/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id === undefined){
const err52 = {instancePath:instancePath+"/decisions/" + i0,schemaPath:"#/properties/decisions/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data2.body === undefined){
const err53 = {instancePath:instancePath+"/decisions/" + i0,schemaPath:"#/properties/decisions/items/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data2.decidedAt === undefined){
const err54 = {instancePath:instancePath+"/decisions/" + i0,schemaPath:"#/properties/decisions/items/required",keyword:"required",params:{missingProperty: "decidedAt"},message:"must have required property '"+"decidedAt"+"'"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data2.matter === undefined){
const err55 = {instancePath:instancePath+"/decisions/" + i0,schemaPath:"#/properties/decisions/items/required",keyword:"required",params:{missingProperty: "matter"},message:"must have required property '"+"matter"+"'"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data2.outcome === undefined){
const err56 = {instancePath:instancePath+"/decisions/" + i0,schemaPath:"#/properties/decisions/items/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data2.reference === undefined){
const err57 = {instancePath:instancePath+"/decisions/" + i0,schemaPath:"#/properties/decisions/items/required",keyword:"required",params:{missingProperty: "reference"},message:"must have required property '"+"reference"+"'"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
for(const key1 in data2){
if(!(func2.call(schema40.properties.decisions.items.properties, key1))){
const err58 = {instancePath:instancePath+"/decisions/" + i0,schemaPath:"#/properties/decisions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data2.id !== undefined){
if(!(validate143(data2.id, {instancePath:instancePath+"/decisions/" + i0+"/id",parentData:data2,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data2.body !== undefined){
if(!(validate145(data2.body, {instancePath:instancePath+"/decisions/" + i0+"/body",parentData:data2,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
if(data2.decidedAt !== undefined){
if(!(validate147(data2.decidedAt, {instancePath:instancePath+"/decisions/" + i0+"/decidedAt",parentData:data2,parentDataProperty:"decidedAt",rootData}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if(data2.matter !== undefined){
let data21 = data2.matter;
if(!(((((((data21 === "document") || (data21 === "exclusion")) || (data21 === "descoping")) || (data21 === "severity")) || (data21 === "sit-completion")) || (data21 === "redaction")) || (data21 === "user-testing"))){
const err59 = {instancePath:instancePath+"/decisions/" + i0+"/matter",schemaPath:"#/properties/decisions/items/properties/matter/enum",keyword:"enum",params:{allowedValues: schema40.properties.decisions.items.properties.matter.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data2.outcome !== undefined){
let data22 = data2.outcome;
if(!((((((((((data22 === "agreed") || (data22 === "agreed-with-changes")) || (data22 === "disagreed")) || (data22 === "determined")) || (data22 === "directed")) || (data22 === "confirmed")) || (data22 === "declined")) || (data22 === "complete")) || (data22 === "not-complete")) || (data22 === "approved"))){
const err60 = {instancePath:instancePath+"/decisions/" + i0+"/outcome",schemaPath:"#/properties/decisions/items/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema40.properties.decisions.items.properties.outcome.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data2.document !== undefined){
if(!(validate143(data2.document, {instancePath:instancePath+"/decisions/" + i0+"/document",parentData:data2,parentDataProperty:"document",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data2.version !== undefined){
if(!(validate150(data2.version, {instancePath:instancePath+"/decisions/" + i0+"/version",parentData:data2,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
if(data2.finalVersion !== undefined){
if(!(validate150(data2.finalVersion, {instancePath:instancePath+"/decisions/" + i0+"/finalVersion",parentData:data2,parentDataProperty:"finalVersion",rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
if(data2.changes !== undefined){
let data26 = data2.changes;
if(Array.isArray(data26)){
if(data26.length < 1){
const err61 = {instancePath:instancePath+"/decisions/" + i0+"/changes",schemaPath:"#/properties/decisions/items/properties/changes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
const len1 = data26.length;
for(let i1=0; i1<len1; i1++){
let data27 = data26[i1];
if(typeof data27 === "string"){
if(func3(data27) < 1){
const err62 = {instancePath:instancePath+"/decisions/" + i0+"/changes/" + i1,schemaPath:"#/properties/decisions/items/properties/changes/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(!pattern2.test(data27)){
const err63 = {instancePath:instancePath+"/decisions/" + i0+"/changes/" + i1,schemaPath:"#/properties/decisions/items/properties/changes/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/decisions/" + i0+"/changes/" + i1,schemaPath:"#/properties/decisions/items/properties/changes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/decisions/" + i0+"/changes",schemaPath:"#/properties/decisions/items/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data2.release !== undefined){
if(!(validate143(data2.release, {instancePath:instancePath+"/decisions/" + i0+"/release",parentData:data2,parentDataProperty:"release",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data2.criteria !== undefined){
let data29 = data2.criteria;
if(Array.isArray(data29)){
if(data29.length < 1){
const err66 = {instancePath:instancePath+"/decisions/" + i0+"/criteria",schemaPath:"#/properties/decisions/items/properties/criteria/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
const len2 = data29.length;
for(let i2=0; i2<len2; i2++){
if(!(validate143(data29[i2], {instancePath:instancePath+"/decisions/" + i0+"/criteria/" + i2,parentData:data29,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
}
else {
const err67 = {instancePath:instancePath+"/decisions/" + i0+"/criteria",schemaPath:"#/properties/decisions/items/properties/criteria/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data2.issue !== undefined){
if(!(validate143(data2.issue, {instancePath:instancePath+"/decisions/" + i0+"/issue",parentData:data2,parentDataProperty:"issue",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data2.phase !== undefined){
if(!(validate156(data2.phase, {instancePath:instancePath+"/decisions/" + i0+"/phase",parentData:data2,parentDataProperty:"phase",rootData}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
}
if(data2.tests !== undefined){
let data33 = data2.tests;
if(Array.isArray(data33)){
if(data33.length < 1){
const err68 = {instancePath:instancePath+"/decisions/" + i0+"/tests",schemaPath:"#/properties/decisions/items/properties/tests/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
const len3 = data33.length;
for(let i3=0; i3<len3; i3++){
if(!(validate143(data33[i3], {instancePath:instancePath+"/decisions/" + i0+"/tests/" + i3,parentData:data33,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
}
else {
const err69 = {instancePath:instancePath+"/decisions/" + i0+"/tests",schemaPath:"#/properties/decisions/items/properties/tests/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data2.sections !== undefined){
let data35 = data2.sections;
if(Array.isArray(data35)){
const len4 = data35.length;
for(let i4=0; i4<len4; i4++){
let data36 = data35[i4];
if(typeof data36 === "string"){
if(func3(data36) < 1){
const err70 = {instancePath:instancePath+"/decisions/" + i0+"/sections/" + i4,schemaPath:"#/properties/decisions/items/properties/sections/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(!pattern2.test(data36)){
const err71 = {instancePath:instancePath+"/decisions/" + i0+"/sections/" + i4,schemaPath:"#/properties/decisions/items/properties/sections/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/decisions/" + i0+"/sections/" + i4,schemaPath:"#/properties/decisions/items/properties/sections/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/decisions/" + i0+"/sections",schemaPath:"#/properties/decisions/items/properties/sections/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data2.anonymise !== undefined){
if(typeof data2.anonymise !== "boolean"){
const err74 = {instancePath:instancePath+"/decisions/" + i0+"/anonymise",schemaPath:"#/properties/decisions/items/properties/anonymise/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data2.reference !== undefined){
let data38 = data2.reference;
if(typeof data38 === "string"){
if(func3(data38) < 1){
const err75 = {instancePath:instancePath+"/decisions/" + i0+"/reference",schemaPath:"#/properties/decisions/items/properties/reference/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(!pattern2.test(data38)){
const err76 = {instancePath:instancePath+"/decisions/" + i0+"/reference",schemaPath:"#/properties/decisions/items/properties/reference/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/decisions/" + i0+"/reference",schemaPath:"#/properties/decisions/items/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/decisions/" + i0,schemaPath:"#/properties/decisions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/decisions",schemaPath:"#/properties/decisions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}

export const IssueLog = validate159;
const schema46 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:fsm-check:1:issue-log","type":"object","additionalProperties":false,"required":["kind","id","releases","issues"],"properties":{"kind":{"const":"issue-log"},"id":{"allOf":[{"$ref":"#/definitions/id"}]},"releases":{"x-clause":"2.5","type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"issues":{"x-clause":"4.1(h)","type":"array","items":{"type":"object","additionalProperties":false,"required":["id","title","phase","subSystems","raisedAt","raisedBy","owner","severityHistory","statusHistory"],"properties":{"id":{"x-clause":"4.1(h)","allOf":[{"$ref":"#/definitions/id"}]},"title":{"x-clause":"4.1(h)","type":"string","minLength":1,"pattern":"\\S"},"releases":{"x-clause":"4.1(h)","type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"phase":{"x-clause":"4.1(h)","allOf":[{"$ref":"#/definitions/phase"}]},"subSystems":{"x-clause":"4.1(h)","type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"raisedAt":{"x-clause":"4.1(h)","allOf":[{"$ref":"#/definitions/date"}]},"raisedBy":{"x-clause":"2.3","allOf":[{"$ref":"#/definitions/id"}]},"owner":{"x-clause":"4.1(h)","type":"string","minLength":1,"pattern":"\\S"},"tests":{"x-clause":"4.1(h)","type":"array","items":{"allOf":[{"$ref":"#/definitions/id"}]}},"workaround":{"x-clause":"4.1(h)","type":"string","minLength":1,"pattern":"\\S"},"duplicateOf":{"x-clause":"4.1(h)","allOf":[{"$ref":"#/definitions/id"}]},"severityHistory":{"x-clause":"4.1(h)","type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["at","severity"],"properties":{"at":{"x-clause":"4.1(h)","allOf":[{"$ref":"#/definitions/date"}]},"severity":{"x-clause":"4.1(h)","allOf":[{"$ref":"#/definitions/severity"}]},"decision":{"x-clause":"4.1(h)","allOf":[{"$ref":"#/definitions/id"}]}}}},"statusHistory":{"x-clause":"4.1(h)","type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["at","status"],"properties":{"at":{"x-clause":"4.1(h)","allOf":[{"$ref":"#/definitions/date"}]},"status":{"x-clause":"4.1(h)","enum":["open","in-analysis","fix-in-progress","fixed-awaiting-retest","deferred","reopened","closed","rejected","duplicate","withdrawn"]}}}}}}},"exclusions":{"x-clause":"4.1(h)","type":"array","items":{"type":"object","additionalProperties":false,"required":["issue","phase","reason","decision"],"properties":{"issue":{"x-clause":"4.1(h)","allOf":[{"$ref":"#/definitions/id"}]},"phase":{"x-clause":"4.1(h)","allOf":[{"$ref":"#/definitions/phase"}]},"reason":{"x-clause":"4.1(h)","allOf":[{"$ref":"#/definitions/id"}]},"decision":{"x-clause":"4.1(h)","allOf":[{"$ref":"#/definitions/id"}]},"expiresAt":{"x-clause":"4.1(h)","allOf":[{"$ref":"#/definitions/date"}]}}}}},"definitions":{"date":{"type":"string","format":"date"},"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"phase":{"enum":["PIT","SIT"]},"severity":{"type":"integer","minimum":1}}};
const schema47 = {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100};

function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 100){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._/-]*$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate160.errors = vErrors;
return errors === 0;
}

const schema48 = {"enum":["PIT","SIT"]};

function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((data === "PIT") || (data === "SIT"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema48.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate165.errors = vErrors;
return errors === 0;
}

const schema49 = {"type":"string","format":"date"};

function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate168.errors = vErrors;
return errors === 0;
}

const schema50 = {"type":"integer","minimum":1};

function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate174.errors = vErrors;
return errors === 0;
}


function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:fsm-check:1:issue-log" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.releases === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "releases"},message:"must have required property '"+"releases"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.issues === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "issues"},message:"must have required property '"+"issues"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "kind") || (key0 === "id")) || (key0 === "releases")) || (key0 === "issues")) || (key0 === "exclusions"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kind !== undefined){
if("issue-log" !== data.kind){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "issue-log"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate160(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
}
if(data.releases !== undefined){
let data2 = data.releases;
if(Array.isArray(data2)){
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/releases",schemaPath:"#/properties/releases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate160(data2[i0], {instancePath:instancePath+"/releases/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/releases",schemaPath:"#/properties/releases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.issues !== undefined){
let data4 = data.issues;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.id === undefined){
const err8 = {instancePath:instancePath+"/issues/" + i1,schemaPath:"#/properties/issues/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data5.title === undefined){
const err9 = {instancePath:instancePath+"/issues/" + i1,schemaPath:"#/properties/issues/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data5.phase === undefined){
const err10 = {instancePath:instancePath+"/issues/" + i1,schemaPath:"#/properties/issues/items/required",keyword:"required",params:{missingProperty: "phase"},message:"must have required property '"+"phase"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data5.subSystems === undefined){
const err11 = {instancePath:instancePath+"/issues/" + i1,schemaPath:"#/properties/issues/items/required",keyword:"required",params:{missingProperty: "subSystems"},message:"must have required property '"+"subSystems"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data5.raisedAt === undefined){
const err12 = {instancePath:instancePath+"/issues/" + i1,schemaPath:"#/properties/issues/items/required",keyword:"required",params:{missingProperty: "raisedAt"},message:"must have required property '"+"raisedAt"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5.raisedBy === undefined){
const err13 = {instancePath:instancePath+"/issues/" + i1,schemaPath:"#/properties/issues/items/required",keyword:"required",params:{missingProperty: "raisedBy"},message:"must have required property '"+"raisedBy"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data5.owner === undefined){
const err14 = {instancePath:instancePath+"/issues/" + i1,schemaPath:"#/properties/issues/items/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5.severityHistory === undefined){
const err15 = {instancePath:instancePath+"/issues/" + i1,schemaPath:"#/properties/issues/items/required",keyword:"required",params:{missingProperty: "severityHistory"},message:"must have required property '"+"severityHistory"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5.statusHistory === undefined){
const err16 = {instancePath:instancePath+"/issues/" + i1,schemaPath:"#/properties/issues/items/required",keyword:"required",params:{missingProperty: "statusHistory"},message:"must have required property '"+"statusHistory"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 in data5){
if(!(func2.call(schema46.properties.issues.items.properties, key1))){
const err17 = {instancePath:instancePath+"/issues/" + i1,schemaPath:"#/properties/issues/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data5.id !== undefined){
if(!(validate160(data5.id, {instancePath:instancePath+"/issues/" + i1+"/id",parentData:data5,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
}
if(data5.title !== undefined){
let data7 = data5.title;
if(typeof data7 === "string"){
if(func3(data7) < 1){
const err18 = {instancePath:instancePath+"/issues/" + i1+"/title",schemaPath:"#/properties/issues/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!pattern2.test(data7)){
const err19 = {instancePath:instancePath+"/issues/" + i1+"/title",schemaPath:"#/properties/issues/items/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/issues/" + i1+"/title",schemaPath:"#/properties/issues/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data5.releases !== undefined){
let data8 = data5.releases;
if(Array.isArray(data8)){
if(data8.length < 1){
const err21 = {instancePath:instancePath+"/issues/" + i1+"/releases",schemaPath:"#/properties/issues/items/properties/releases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(!(validate160(data8[i2], {instancePath:instancePath+"/issues/" + i1+"/releases/" + i2,parentData:data8,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/issues/" + i1+"/releases",schemaPath:"#/properties/issues/items/properties/releases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data5.phase !== undefined){
if(!(validate165(data5.phase, {instancePath:instancePath+"/issues/" + i1+"/phase",parentData:data5,parentDataProperty:"phase",rootData}))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
errors = vErrors.length;
}
}
if(data5.subSystems !== undefined){
let data11 = data5.subSystems;
if(Array.isArray(data11)){
if(data11.length < 1){
const err23 = {instancePath:instancePath+"/issues/" + i1+"/subSystems",schemaPath:"#/properties/issues/items/properties/subSystems/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
if(!(validate160(data11[i3], {instancePath:instancePath+"/issues/" + i1+"/subSystems/" + i3,parentData:data11,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath:instancePath+"/issues/" + i1+"/subSystems",schemaPath:"#/properties/issues/items/properties/subSystems/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data5.raisedAt !== undefined){
if(!(validate168(data5.raisedAt, {instancePath:instancePath+"/issues/" + i1+"/raisedAt",parentData:data5,parentDataProperty:"raisedAt",rootData}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
}
if(data5.raisedBy !== undefined){
if(!(validate160(data5.raisedBy, {instancePath:instancePath+"/issues/" + i1+"/raisedBy",parentData:data5,parentDataProperty:"raisedBy",rootData}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
}
if(data5.owner !== undefined){
let data15 = data5.owner;
if(typeof data15 === "string"){
if(func3(data15) < 1){
const err25 = {instancePath:instancePath+"/issues/" + i1+"/owner",schemaPath:"#/properties/issues/items/properties/owner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!pattern2.test(data15)){
const err26 = {instancePath:instancePath+"/issues/" + i1+"/owner",schemaPath:"#/properties/issues/items/properties/owner/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/issues/" + i1+"/owner",schemaPath:"#/properties/issues/items/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data5.tests !== undefined){
let data16 = data5.tests;
if(Array.isArray(data16)){
const len4 = data16.length;
for(let i4=0; i4<len4; i4++){
if(!(validate160(data16[i4], {instancePath:instancePath+"/issues/" + i1+"/tests/" + i4,parentData:data16,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/issues/" + i1+"/tests",schemaPath:"#/properties/issues/items/properties/tests/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data5.workaround !== undefined){
let data18 = data5.workaround;
if(typeof data18 === "string"){
if(func3(data18) < 1){
const err29 = {instancePath:instancePath+"/issues/" + i1+"/workaround",schemaPath:"#/properties/issues/items/properties/workaround/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!pattern2.test(data18)){
const err30 = {instancePath:instancePath+"/issues/" + i1+"/workaround",schemaPath:"#/properties/issues/items/properties/workaround/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/issues/" + i1+"/workaround",schemaPath:"#/properties/issues/items/properties/workaround/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data5.duplicateOf !== undefined){
if(!(validate160(data5.duplicateOf, {instancePath:instancePath+"/issues/" + i1+"/duplicateOf",parentData:data5,parentDataProperty:"duplicateOf",rootData}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
}
if(data5.severityHistory !== undefined){
let data20 = data5.severityHistory;
if(Array.isArray(data20)){
if(data20.length < 1){
const err32 = {instancePath:instancePath+"/issues/" + i1+"/severityHistory",schemaPath:"#/properties/issues/items/properties/severityHistory/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const len5 = data20.length;
for(let i5=0; i5<len5; i5++){
let data21 = data20[i5];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.at === undefined){
const err33 = {instancePath:instancePath+"/issues/" + i1+"/severityHistory/" + i5,schemaPath:"#/properties/issues/items/properties/severityHistory/items/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data21.severity === undefined){
const err34 = {instancePath:instancePath+"/issues/" + i1+"/severityHistory/" + i5,schemaPath:"#/properties/issues/items/properties/severityHistory/items/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key2 in data21){
if(!(((key2 === "at") || (key2 === "severity")) || (key2 === "decision"))){
const err35 = {instancePath:instancePath+"/issues/" + i1+"/severityHistory/" + i5,schemaPath:"#/properties/issues/items/properties/severityHistory/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data21.at !== undefined){
if(!(validate168(data21.at, {instancePath:instancePath+"/issues/" + i1+"/severityHistory/" + i5+"/at",parentData:data21,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
}
if(data21.severity !== undefined){
if(!(validate174(data21.severity, {instancePath:instancePath+"/issues/" + i1+"/severityHistory/" + i5+"/severity",parentData:data21,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
if(data21.decision !== undefined){
if(!(validate160(data21.decision, {instancePath:instancePath+"/issues/" + i1+"/severityHistory/" + i5+"/decision",parentData:data21,parentDataProperty:"decision",rootData}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
}
}
else {
const err36 = {instancePath:instancePath+"/issues/" + i1+"/severityHistory/" + i5,schemaPath:"#/properties/issues/items/properties/severityHistory/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/issues/" + i1+"/severityHistory",schemaPath:"#/properties/issues/items/properties/severityHistory/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data5.statusHistory !== undefined){
let data25 = data5.statusHistory;
if(Array.isArray(data25)){
if(data25.length < 1){
const err38 = {instancePath:instancePath+"/issues/" + i1+"/statusHistory",schemaPath:"#/properties/issues/items/properties/statusHistory/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
const len6 = data25.length;
for(let i6=0; i6<len6; i6++){
let data26 = data25[i6];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.at === undefined){
const err39 = {instancePath:instancePath+"/issues/" + i1+"/statusHistory/" + i6,schemaPath:"#/properties/issues/items/properties/statusHistory/items/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data26.status === undefined){
const err40 = {instancePath:instancePath+"/issues/" + i1+"/statusHistory/" + i6,schemaPath:"#/properties/issues/items/properties/statusHistory/items/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
for(const key3 in data26){
if(!((key3 === "at") || (key3 === "status"))){
const err41 = {instancePath:instancePath+"/issues/" + i1+"/statusHistory/" + i6,schemaPath:"#/properties/issues/items/properties/statusHistory/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data26.at !== undefined){
if(!(validate168(data26.at, {instancePath:instancePath+"/issues/" + i1+"/statusHistory/" + i6+"/at",parentData:data26,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
}
if(data26.status !== undefined){
let data28 = data26.status;
if(!((((((((((data28 === "open") || (data28 === "in-analysis")) || (data28 === "fix-in-progress")) || (data28 === "fixed-awaiting-retest")) || (data28 === "deferred")) || (data28 === "reopened")) || (data28 === "closed")) || (data28 === "rejected")) || (data28 === "duplicate")) || (data28 === "withdrawn"))){
const err42 = {instancePath:instancePath+"/issues/" + i1+"/statusHistory/" + i6+"/status",schemaPath:"#/properties/issues/items/properties/statusHistory/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema46.properties.issues.items.properties.statusHistory.items.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/issues/" + i1+"/statusHistory/" + i6,schemaPath:"#/properties/issues/items/properties/statusHistory/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/issues/" + i1+"/statusHistory",schemaPath:"#/properties/issues/items/properties/statusHistory/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/issues/" + i1,schemaPath:"#/properties/issues/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/issues",schemaPath:"#/properties/issues/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.exclusions !== undefined){
let data29 = data.exclusions;
if(Array.isArray(data29)){
const len7 = data29.length;
for(let i7=0; i7<len7; i7++){
let data30 = data29[i7];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.issue === undefined){
const err47 = {instancePath:instancePath+"/exclusions/" + i7,schemaPath:"#/properties/exclusions/items/required",keyword:"required",params:{missingProperty: "issue"},message:"must have required property '"+"issue"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data30.phase === undefined){
const err48 = {instancePath:instancePath+"/exclusions/" + i7,schemaPath:"#/properties/exclusions/items/required",keyword:"required",params:{missingProperty: "phase"},message:"must have required property '"+"phase"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data30.reason === undefined){
const err49 = {instancePath:instancePath+"/exclusions/" + i7,schemaPath:"#/properties/exclusions/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data30.decision === undefined){
const err50 = {instancePath:instancePath+"/exclusions/" + i7,schemaPath:"#/properties/exclusions/items/required",keyword:"required",params:{missingProperty: "decision"},message:"must have required property '"+"decision"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key4 in data30){
if(!(((((key4 === "issue") || (key4 === "phase")) || (key4 === "reason")) || (key4 === "decision")) || (key4 === "expiresAt"))){
const err51 = {instancePath:instancePath+"/exclusions/" + i7,schemaPath:"#/properties/exclusions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data30.issue !== undefined){
if(!(validate160(data30.issue, {instancePath:instancePath+"/exclusions/" + i7+"/issue",parentData:data30,parentDataProperty:"issue",rootData}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
}
if(data30.phase !== undefined){
if(!(validate165(data30.phase, {instancePath:instancePath+"/exclusions/" + i7+"/phase",parentData:data30,parentDataProperty:"phase",rootData}))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
errors = vErrors.length;
}
}
if(data30.reason !== undefined){
if(!(validate160(data30.reason, {instancePath:instancePath+"/exclusions/" + i7+"/reason",parentData:data30,parentDataProperty:"reason",rootData}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
}
if(data30.decision !== undefined){
if(!(validate160(data30.decision, {instancePath:instancePath+"/exclusions/" + i7+"/decision",parentData:data30,parentDataProperty:"decision",rootData}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
}
if(data30.expiresAt !== undefined){
if(!(validate168(data30.expiresAt, {instancePath:instancePath+"/exclusions/" + i7+"/expiresAt",parentData:data30,parentDataProperty:"expiresAt",rootData}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
}
}
else {
const err52 = {instancePath:instancePath+"/exclusions/" + i7,schemaPath:"#/properties/exclusions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/exclusions",schemaPath:"#/properties/exclusions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
validate159.errors = vErrors;
return errors === 0;
}

export const Notices = validate183;
const schema51 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:fsm-check:1:notices","type":"object","additionalProperties":false,"required":["kind","notices"],"properties":{"kind":{"const":"notices"},"notices":{"x-clause":["4.2","5.2","6.2"],"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["id","type","from","to","date","reference"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"type":{"x-clause":["4.2","5.2","6.2(a)","6.2(b)","6.2(c)","6.4(a)","6.6","7.1","7.2","7.3"],"enum":["submission","referral","completion-notification","evidence-review","report-provision","publication-notification","consultation","direction-response"]},"from":{"x-clause":"1.3","allOf":[{"$ref":"#/definitions/body"}]},"to":{"x-clause":["4.2","5.2","6.2(a)","6.2(c)","6.6"],"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/body"}]}},"date":{"x-clause":["4.2","5.2"],"allOf":[{"$ref":"#/definitions/date"}]},"document":{"x-clause":["4.2","5.2","6.2(c)","7.2"],"allOf":[{"$ref":"#/definitions/id"}]},"version":{"x-clause":["4.2","5.2","6.2(c)","7.2"],"allOf":[{"$ref":"#/definitions/version"}]},"release":{"x-clause":"6.2(a)","allOf":[{"$ref":"#/definitions/id"}]},"matters":{"x-clause":["4.2(b)","5.2(b)","6.4(a)"],"type":"array","minItems":1,"items":{"type":"string","minLength":1,"pattern":"\\S"}},"decision":{"x-clause":"7.3","allOf":[{"$ref":"#/definitions/id"}]},"fitness":{"x-clause":"7.2(a)","type":"string","minLength":1,"pattern":"\\S"},"responses":{"x-clause":"7.2(b)","type":"array","items":{"type":"string","minLength":1,"pattern":"\\S"}},"disagreements":{"x-clause":"7.2(c)","type":"array","items":{"type":"string","minLength":1,"pattern":"\\S"}},"reference":{"x-clause":["4.2","5.2"],"type":"string","minLength":1,"pattern":"\\S"}},"allOf":[{"if":{"required":["type"],"properties":{"type":{"enum":["submission","direction-response"]}}},"then":{"required":["document","version"]}},{"if":{"required":["type"],"properties":{"type":{"const":"consultation"}}},"then":{"required":["document"]}},{"if":{"required":["type"],"properties":{"type":{"const":"referral"}}},"then":{"required":["matters"],"anyOf":[{"required":["document"]},{"required":["release"]}]}},{"if":{"required":["type"],"properties":{"type":{"enum":["completion-notification","evidence-review"]}}},"then":{"required":["release"]}},{"if":{"required":["type"],"properties":{"type":{"enum":["report-provision","publication-notification"]}}},"then":{"required":["release","document","version"]}},{"if":{"required":["type"],"properties":{"type":{"const":"direction-response"}}},"then":{"required":["decision"]}}]}}},"definitions":{"body":{"enum":["DCC","TAB","TAG","Panel","Secretary of State","Authority","Parties","Service Provider","Other"]},"date":{"type":"string","format":"date"},"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"version":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":50}}};
const schema52 = {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100};

function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 100){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._/-]*$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate184.errors = vErrors;
return errors === 0;
}

const schema53 = {"enum":["DCC","TAB","TAG","Panel","Secretary of State","Authority","Parties","Service Provider","Other"]};

function validate186(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((((((((data === "DCC") || (data === "TAB")) || (data === "TAG")) || (data === "Panel")) || (data === "Secretary of State")) || (data === "Authority")) || (data === "Parties")) || (data === "Service Provider")) || (data === "Other"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema53.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate186.errors = vErrors;
return errors === 0;
}

const schema54 = {"type":"string","format":"date"};

function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate189.errors = vErrors;
return errors === 0;
}

const schema55 = {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":50};

function validate192(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 50){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern1.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate192.errors = vErrors;
return errors === 0;
}


function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:fsm-check:1:notices" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.notices === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "notices"},message:"must have required property '"+"notices"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "notices"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.kind !== undefined){
if("notices" !== data.kind){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "notices"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.notices !== undefined){
let data1 = data.notices;
if(Array.isArray(data1)){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/notices",schemaPath:"#/properties/notices/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs8 = errors;
let valid4 = true;
const _errs9 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing0;
if((data2.type === undefined) && (missing0 = "type")){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data2.type !== undefined){
let data3 = data2.type;
if(!((data3 === "submission") || (data3 === "direction-response"))){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
var _valid0 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs11 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.document === undefined){
const err7 = {instancePath:instancePath+"/notices/" + i0,schemaPath:"#/properties/notices/items/allOf/0/then/required",keyword:"required",params:{missingProperty: "document"},message:"must have required property '"+"document"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.version === undefined){
const err8 = {instancePath:instancePath+"/notices/" + i0,schemaPath:"#/properties/notices/items/allOf/0/then/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid0 = _errs11 === errors;
valid4 = _valid0;
}
if(!valid4){
const err9 = {instancePath:instancePath+"/notices/" + i0,schemaPath:"#/properties/notices/items/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const _errs13 = errors;
let valid6 = true;
const _errs14 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((data2.type === undefined) && (missing1 = "type")){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
if(data2.type !== undefined){
if("consultation" !== data2.type){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
var _valid1 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs16 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.document === undefined){
const err12 = {instancePath:instancePath+"/notices/" + i0,schemaPath:"#/properties/notices/items/allOf/1/then/required",keyword:"required",params:{missingProperty: "document"},message:"must have required property '"+"document"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid1 = _errs16 === errors;
valid6 = _valid1;
}
if(!valid6){
const err13 = {instancePath:instancePath+"/notices/" + i0,schemaPath:"#/properties/notices/items/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const _errs18 = errors;
let valid8 = true;
const _errs19 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing2;
if((data2.type === undefined) && (missing2 = "type")){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
if(data2.type !== undefined){
if("referral" !== data2.type){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
var _valid2 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs21 = errors;
const _errs22 = errors;
let valid10 = false;
const _errs23 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.document === undefined){
const err16 = {instancePath:instancePath+"/notices/" + i0,schemaPath:"#/properties/notices/items/allOf/2/then/anyOf/0/required",keyword:"required",params:{missingProperty: "document"},message:"must have required property '"+"document"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var _valid3 = _errs23 === errors;
valid10 = valid10 || _valid3;
if(!valid10){
const _errs24 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.release === undefined){
const err17 = {instancePath:instancePath+"/notices/" + i0,schemaPath:"#/properties/notices/items/allOf/2/then/anyOf/1/required",keyword:"required",params:{missingProperty: "release"},message:"must have required property '"+"release"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var _valid3 = _errs24 === errors;
valid10 = valid10 || _valid3;
}
if(!valid10){
const err18 = {instancePath:instancePath+"/notices/" + i0,schemaPath:"#/properties/notices/items/allOf/2/then/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.matters === undefined){
const err19 = {instancePath:instancePath+"/notices/" + i0,schemaPath:"#/properties/notices/items/allOf/2/then/required",keyword:"required",params:{missingProperty: "matters"},message:"must have required property '"+"matters"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var _valid2 = _errs21 === errors;
valid8 = _valid2;
}
if(!valid8){
const err20 = {instancePath:instancePath+"/notices/" + i0,schemaPath:"#/properties/notices/items/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const _errs26 = errors;
let valid11 = true;
const _errs27 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing3;
if((data2.type === undefined) && (missing3 = "type")){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
if(data2.type !== undefined){
let data6 = data2.type;
if(!((data6 === "completion-notification") || (data6 === "evidence-review"))){
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
var _valid4 = _errs27 === errors;
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs29 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.release === undefined){
const err23 = {instancePath:instancePath+"/notices/" + i0,schemaPath:"#/properties/notices/items/allOf/3/then/required",keyword:"required",params:{missingProperty: "release"},message:"must have required property '"+"release"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
var _valid4 = _errs29 === errors;
valid11 = _valid4;
}
if(!valid11){
const err24 = {instancePath:instancePath+"/notices/" + i0,schemaPath:"#/properties/notices/items/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const _errs31 = errors;
let valid13 = true;
const _errs32 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing4;
if((data2.type === undefined) && (missing4 = "type")){
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
if(data2.type !== undefined){
let data7 = data2.type;
if(!((data7 === "report-provision") || (data7 === "publication-notification"))){
const err26 = {};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
}
var _valid5 = _errs32 === errors;
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs34 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.release === undefined){
const err27 = {instancePath:instancePath+"/notices/" + i0,schemaPath:"#/properties/notices/items/allOf/4/then/required",keyword:"required",params:{missingProperty: "release"},message:"must have required property '"+"release"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data2.document === undefined){
const err28 = {instancePath:instancePath+"/notices/" + i0,schemaPath:"#/properties/notices/items/allOf/4/then/required",keyword:"required",params:{missingProperty: "document"},message:"must have required property '"+"document"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data2.version === undefined){
const err29 = {instancePath:instancePath+"/notices/" + i0,schemaPath:"#/properties/notices/items/allOf/4/then/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
var _valid5 = _errs34 === errors;
valid13 = _valid5;
}
if(!valid13){
const err30 = {instancePath:instancePath+"/notices/" + i0,schemaPath:"#/properties/notices/items/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const _errs36 = errors;
let valid15 = true;
const _errs37 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing5;
if((data2.type === undefined) && (missing5 = "type")){
const err31 = {};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
else {
if(data2.type !== undefined){
if("direction-response" !== data2.type){
const err32 = {};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
}
var _valid6 = _errs37 === errors;
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs39 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.decision === undefined){
const err33 = {instancePath:instancePath+"/notices/" + i0,schemaPath:"#/properties/notices/items/allOf/5/then/required",keyword:"required",params:{missingProperty: "decision"},message:"must have required property '"+"decision"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
var _valid6 = _errs39 === errors;
valid15 = _valid6;
}
if(!valid15){
const err34 = {instancePath:instancePath+"/notices/" + i0,schemaPath:"#/properties/notices/items/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id === undefined){
const err35 = {instancePath:instancePath+"/notices/" + i0,schemaPath:"#/properties/notices/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data2.type === undefined){
const err36 = {instancePath:instancePath+"/notices/" + i0,schemaPath:"#/properties/notices/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data2.from === undefined){
const err37 = {instancePath:instancePath+"/notices/" + i0,schemaPath:"#/properties/notices/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data2.to === undefined){
const err38 = {instancePath:instancePath+"/notices/" + i0,schemaPath:"#/properties/notices/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data2.date === undefined){
const err39 = {instancePath:instancePath+"/notices/" + i0,schemaPath:"#/properties/notices/items/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data2.reference === undefined){
const err40 = {instancePath:instancePath+"/notices/" + i0,schemaPath:"#/properties/notices/items/required",keyword:"required",params:{missingProperty: "reference"},message:"must have required property '"+"reference"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
for(const key1 in data2){
if(!(func2.call(schema51.properties.notices.items.properties, key1))){
const err41 = {instancePath:instancePath+"/notices/" + i0,schemaPath:"#/properties/notices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data2.id !== undefined){
if(!(validate184(data2.id, {instancePath:instancePath+"/notices/" + i0+"/id",parentData:data2,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
errors = vErrors.length;
}
}
if(data2.type !== undefined){
let data10 = data2.type;
if(!((((((((data10 === "submission") || (data10 === "referral")) || (data10 === "completion-notification")) || (data10 === "evidence-review")) || (data10 === "report-provision")) || (data10 === "publication-notification")) || (data10 === "consultation")) || (data10 === "direction-response"))){
const err42 = {instancePath:instancePath+"/notices/" + i0+"/type",schemaPath:"#/properties/notices/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema51.properties.notices.items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data2.from !== undefined){
if(!(validate186(data2.from, {instancePath:instancePath+"/notices/" + i0+"/from",parentData:data2,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
}
if(data2.to !== undefined){
let data12 = data2.to;
if(Array.isArray(data12)){
if(data12.length < 1){
const err43 = {instancePath:instancePath+"/notices/" + i0+"/to",schemaPath:"#/properties/notices/items/properties/to/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(!(validate186(data12[i1], {instancePath:instancePath+"/notices/" + i0+"/to/" + i1,parentData:data12,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
}
}
else {
const err44 = {instancePath:instancePath+"/notices/" + i0+"/to",schemaPath:"#/properties/notices/items/properties/to/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data2.date !== undefined){
if(!(validate189(data2.date, {instancePath:instancePath+"/notices/" + i0+"/date",parentData:data2,parentDataProperty:"date",rootData}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
}
if(data2.document !== undefined){
if(!(validate184(data2.document, {instancePath:instancePath+"/notices/" + i0+"/document",parentData:data2,parentDataProperty:"document",rootData}))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
errors = vErrors.length;
}
}
if(data2.version !== undefined){
if(!(validate192(data2.version, {instancePath:instancePath+"/notices/" + i0+"/version",parentData:data2,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
}
if(data2.release !== undefined){
if(!(validate184(data2.release, {instancePath:instancePath+"/notices/" + i0+"/release",parentData:data2,parentDataProperty:"release",rootData}))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
errors = vErrors.length;
}
}
if(data2.matters !== undefined){
let data18 = data2.matters;
if(Array.isArray(data18)){
if(data18.length < 1){
const err45 = {instancePath:instancePath+"/notices/" + i0+"/matters",schemaPath:"#/properties/notices/items/properties/matters/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
let data19 = data18[i2];
if(typeof data19 === "string"){
if(func3(data19) < 1){
const err46 = {instancePath:instancePath+"/notices/" + i0+"/matters/" + i2,schemaPath:"#/properties/notices/items/properties/matters/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!pattern2.test(data19)){
const err47 = {instancePath:instancePath+"/notices/" + i0+"/matters/" + i2,schemaPath:"#/properties/notices/items/properties/matters/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/notices/" + i0+"/matters/" + i2,schemaPath:"#/properties/notices/items/properties/matters/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/notices/" + i0+"/matters",schemaPath:"#/properties/notices/items/properties/matters/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data2.decision !== undefined){
if(!(validate184(data2.decision, {instancePath:instancePath+"/notices/" + i0+"/decision",parentData:data2,parentDataProperty:"decision",rootData}))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
errors = vErrors.length;
}
}
if(data2.fitness !== undefined){
let data21 = data2.fitness;
if(typeof data21 === "string"){
if(func3(data21) < 1){
const err50 = {instancePath:instancePath+"/notices/" + i0+"/fitness",schemaPath:"#/properties/notices/items/properties/fitness/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(!pattern2.test(data21)){
const err51 = {instancePath:instancePath+"/notices/" + i0+"/fitness",schemaPath:"#/properties/notices/items/properties/fitness/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/notices/" + i0+"/fitness",schemaPath:"#/properties/notices/items/properties/fitness/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data2.responses !== undefined){
let data22 = data2.responses;
if(Array.isArray(data22)){
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
let data23 = data22[i3];
if(typeof data23 === "string"){
if(func3(data23) < 1){
const err53 = {instancePath:instancePath+"/notices/" + i0+"/responses/" + i3,schemaPath:"#/properties/notices/items/properties/responses/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!pattern2.test(data23)){
const err54 = {instancePath:instancePath+"/notices/" + i0+"/responses/" + i3,schemaPath:"#/properties/notices/items/properties/responses/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/notices/" + i0+"/responses/" + i3,schemaPath:"#/properties/notices/items/properties/responses/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/notices/" + i0+"/responses",schemaPath:"#/properties/notices/items/properties/responses/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data2.disagreements !== undefined){
let data24 = data2.disagreements;
if(Array.isArray(data24)){
const len4 = data24.length;
for(let i4=0; i4<len4; i4++){
let data25 = data24[i4];
if(typeof data25 === "string"){
if(func3(data25) < 1){
const err57 = {instancePath:instancePath+"/notices/" + i0+"/disagreements/" + i4,schemaPath:"#/properties/notices/items/properties/disagreements/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(!pattern2.test(data25)){
const err58 = {instancePath:instancePath+"/notices/" + i0+"/disagreements/" + i4,schemaPath:"#/properties/notices/items/properties/disagreements/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/notices/" + i0+"/disagreements/" + i4,schemaPath:"#/properties/notices/items/properties/disagreements/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/notices/" + i0+"/disagreements",schemaPath:"#/properties/notices/items/properties/disagreements/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data2.reference !== undefined){
let data26 = data2.reference;
if(typeof data26 === "string"){
if(func3(data26) < 1){
const err61 = {instancePath:instancePath+"/notices/" + i0+"/reference",schemaPath:"#/properties/notices/items/properties/reference/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(!pattern2.test(data26)){
const err62 = {instancePath:instancePath+"/notices/" + i0+"/reference",schemaPath:"#/properties/notices/items/properties/reference/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/notices/" + i0+"/reference",schemaPath:"#/properties/notices/items/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/notices/" + i0,schemaPath:"#/properties/notices/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/notices",schemaPath:"#/properties/notices/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
validate183.errors = vErrors;
return errors === 0;
}

export const Programme = validate196;
const schema56 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:fsm-check:1:programme","type":"object","additionalProperties":false,"required":["kind","id","title","svtad","tbrd","participants","subSystems","releases"],"properties":{"kind":{"const":"programme"},"id":{"allOf":[{"$ref":"#/definitions/id"}]},"title":{"type":"string","minLength":1,"pattern":"\\S"},"svtad":{"type":"object","additionalProperties":false,"required":["version"],"properties":{"version":{"allOf":[{"$ref":"#/definitions/version"}]},"appendix":{"type":"string","minLength":1,"pattern":"\\S"},"modifications":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","type","madeAt","summary"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"type":{"x-clause":["3.1(a)","3.1(b)","3.1(c)"],"enum":["directed","consulted","minor"]},"madeAt":{"x-clause":"3.1(b)","allOf":[{"$ref":"#/definitions/date"}]},"summary":{"x-clause":"3.1(c)","type":"string","minLength":1,"pattern":"\\S"},"direction":{"x-clause":"3.1(a)","type":"string","minLength":1,"pattern":"\\S"},"consultation":{"x-clause":"3.1(b)","allOf":[{"$ref":"#/definitions/id"}]},"responsesPresentedAt":{"x-clause":"3.1(b)(i)","allOf":[{"$ref":"#/definitions/date"}]},"contraryDirection":{"x-clause":"3.1(b)(ii)","type":"boolean","const":false},"rationale":{"x-clause":"3.1(c)","type":"string","minLength":1,"pattern":"\\S"}},"allOf":[{"if":{"required":["type"],"properties":{"type":{"const":"directed"}}},"then":{"required":["direction"]}},{"if":{"required":["type"],"properties":{"type":{"const":"consulted"}}},"then":{"required":["consultation","responsesPresentedAt","contraryDirection"]}},{"if":{"required":["type"],"properties":{"type":{"const":"minor"}}},"then":{"required":["rationale"]}}]}}}},"tbrd":{"x-clause":"Table 1.1","type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["version","publishedAt"],"properties":{"version":{"x-clause":"Table 1.1","allOf":[{"$ref":"#/definitions/version"}]},"publishedAt":{"x-clause":"Table 1.1","allOf":[{"$ref":"#/definitions/date"}]}}}},"participants":{"x-clause":"2.3","type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["id","name","role"],"properties":{"id":{"x-clause":"2.3","allOf":[{"$ref":"#/definitions/id"}]},"name":{"x-clause":"2.3","type":"string","minLength":1,"pattern":"\\S"},"role":{"x-clause":"1.3","enum":["DCC","Service Provider","User","Other"]}}}},"subSystems":{"x-clause":"Table 1.1","type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["id","title"],"properties":{"id":{"x-clause":"Table 1.1","allOf":[{"$ref":"#/definitions/id"}]},"title":{"x-clause":"Table 1.1","type":"string","minLength":1,"pattern":"\\S"},"provider":{"x-clause":"1.3","allOf":[{"$ref":"#/definitions/id"}]}}}},"releases":{"x-clause":"2.5(a)","type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["id","title","subSystems","tbrd","milestones"],"properties":{"id":{"x-clause":"2.5(a)","allOf":[{"$ref":"#/definitions/id"}]},"title":{"x-clause":"2.5(a)","type":"string","minLength":1,"pattern":"\\S"},"subSystems":{"x-clause":"2.12(a)","type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"tbrd":{"x-clause":"Table 1.1","allOf":[{"$ref":"#/definitions/version"}]},"milestones":{"x-clause":"2.10","type":"array","items":{"type":"object","additionalProperties":false,"required":["id","event","baseline"],"properties":{"id":{"x-clause":"2.10","allOf":[{"$ref":"#/definitions/id"}]},"event":{"x-clause":"2.10","enum":["pit-start","pit-end","sit-start","sit-end","user-testing-start","user-testing-end","go-live"]},"subSystem":{"x-clause":"2.10","allOf":[{"$ref":"#/definitions/id"}]},"baseline":{"x-clause":"2.10","allOf":[{"$ref":"#/definitions/date"}]},"forecast":{"x-clause":"2.10","allOf":[{"$ref":"#/definitions/date"}]},"actual":{"x-clause":"2.10","allOf":[{"$ref":"#/definitions/date"}]}}}}}}}},"definitions":{"date":{"type":"string","format":"date"},"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"version":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":50}}};
const schema57 = {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100};

function validate197(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 100){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._/-]*$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate197.errors = vErrors;
return errors === 0;
}

const schema58 = {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":50};

function validate199(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 50){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern1.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate199.errors = vErrors;
return errors === 0;
}

const schema59 = {"type":"string","format":"date"};

function validate202(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate202.errors = vErrors;
return errors === 0;
}


function validate196(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:fsm-check:1:programme" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.title === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.svtad === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "svtad"},message:"must have required property '"+"svtad"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.tbrd === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tbrd"},message:"must have required property '"+"tbrd"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.participants === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "participants"},message:"must have required property '"+"participants"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.subSystems === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subSystems"},message:"must have required property '"+"subSystems"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.releases === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "releases"},message:"must have required property '"+"releases"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "kind") || (key0 === "id")) || (key0 === "title")) || (key0 === "svtad")) || (key0 === "tbrd")) || (key0 === "participants")) || (key0 === "subSystems")) || (key0 === "releases"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.kind !== undefined){
if("programme" !== data.kind){
const err9 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "programme"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate197(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
let data2 = data.title;
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err10 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern2.test(data2)){
const err11 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.svtad !== undefined){
let data3 = data.svtad;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.version === undefined){
const err13 = {instancePath:instancePath+"/svtad",schemaPath:"#/properties/svtad/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data3){
if(!(((key1 === "version") || (key1 === "appendix")) || (key1 === "modifications"))){
const err14 = {instancePath:instancePath+"/svtad",schemaPath:"#/properties/svtad/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data3.version !== undefined){
if(!(validate199(data3.version, {instancePath:instancePath+"/svtad/version",parentData:data3,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
errors = vErrors.length;
}
}
if(data3.appendix !== undefined){
let data5 = data3.appendix;
if(typeof data5 === "string"){
if(func3(data5) < 1){
const err15 = {instancePath:instancePath+"/svtad/appendix",schemaPath:"#/properties/svtad/properties/appendix/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern2.test(data5)){
const err16 = {instancePath:instancePath+"/svtad/appendix",schemaPath:"#/properties/svtad/properties/appendix/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/svtad/appendix",schemaPath:"#/properties/svtad/properties/appendix/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data3.modifications !== undefined){
let data6 = data3.modifications;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs19 = errors;
let valid7 = true;
const _errs20 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing0;
if((data7.type === undefined) && (missing0 = "type")){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
if(data7.type !== undefined){
if("directed" !== data7.type){
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
}
var _valid0 = _errs20 === errors;
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs22 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.direction === undefined){
const err20 = {instancePath:instancePath+"/svtad/modifications/" + i0,schemaPath:"#/properties/svtad/properties/modifications/items/allOf/0/then/required",keyword:"required",params:{missingProperty: "direction"},message:"must have required property '"+"direction"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var _valid0 = _errs22 === errors;
valid7 = _valid0;
}
if(!valid7){
const err21 = {instancePath:instancePath+"/svtad/modifications/" + i0,schemaPath:"#/properties/svtad/properties/modifications/items/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const _errs24 = errors;
let valid9 = true;
const _errs25 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if((data7.type === undefined) && (missing1 = "type")){
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
if(data7.type !== undefined){
if("consulted" !== data7.type){
const err23 = {};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
}
var _valid1 = _errs25 === errors;
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs27 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.consultation === undefined){
const err24 = {instancePath:instancePath+"/svtad/modifications/" + i0,schemaPath:"#/properties/svtad/properties/modifications/items/allOf/1/then/required",keyword:"required",params:{missingProperty: "consultation"},message:"must have required property '"+"consultation"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data7.responsesPresentedAt === undefined){
const err25 = {instancePath:instancePath+"/svtad/modifications/" + i0,schemaPath:"#/properties/svtad/properties/modifications/items/allOf/1/then/required",keyword:"required",params:{missingProperty: "responsesPresentedAt"},message:"must have required property '"+"responsesPresentedAt"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data7.contraryDirection === undefined){
const err26 = {instancePath:instancePath+"/svtad/modifications/" + i0,schemaPath:"#/properties/svtad/properties/modifications/items/allOf/1/then/required",keyword:"required",params:{missingProperty: "contraryDirection"},message:"must have required property '"+"contraryDirection"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var _valid1 = _errs27 === errors;
valid9 = _valid1;
}
if(!valid9){
const err27 = {instancePath:instancePath+"/svtad/modifications/" + i0,schemaPath:"#/properties/svtad/properties/modifications/items/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const _errs29 = errors;
let valid11 = true;
const _errs30 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing2;
if((data7.type === undefined) && (missing2 = "type")){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
else {
if(data7.type !== undefined){
if("minor" !== data7.type){
const err29 = {};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
}
var _valid2 = _errs30 === errors;
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs32 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.rationale === undefined){
const err30 = {instancePath:instancePath+"/svtad/modifications/" + i0,schemaPath:"#/properties/svtad/properties/modifications/items/allOf/2/then/required",keyword:"required",params:{missingProperty: "rationale"},message:"must have required property '"+"rationale"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
var _valid2 = _errs32 === errors;
valid11 = _valid2;
}
if(!valid11){
const err31 = {instancePath:instancePath+"/svtad/modifications/" + i0,schemaPath:"#/properties/svtad/properties/modifications/items/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.id === undefined){
const err32 = {instancePath:instancePath+"/svtad/modifications/" + i0,schemaPath:"#/properties/svtad/properties/modifications/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data7.type === undefined){
const err33 = {instancePath:instancePath+"/svtad/modifications/" + i0,schemaPath:"#/properties/svtad/properties/modifications/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data7.madeAt === undefined){
const err34 = {instancePath:instancePath+"/svtad/modifications/" + i0,schemaPath:"#/properties/svtad/properties/modifications/items/required",keyword:"required",params:{missingProperty: "madeAt"},message:"must have required property '"+"madeAt"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data7.summary === undefined){
const err35 = {instancePath:instancePath+"/svtad/modifications/" + i0,schemaPath:"#/properties/svtad/properties/modifications/items/required",keyword:"required",params:{missingProperty: "summary"},message:"must have required property '"+"summary"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key2 in data7){
if(!(func2.call(schema56.properties.svtad.properties.modifications.items.properties, key2))){
const err36 = {instancePath:instancePath+"/svtad/modifications/" + i0,schemaPath:"#/properties/svtad/properties/modifications/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data7.id !== undefined){
if(!(validate197(data7.id, {instancePath:instancePath+"/svtad/modifications/" + i0+"/id",parentData:data7,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
}
if(data7.type !== undefined){
let data12 = data7.type;
if(!(((data12 === "directed") || (data12 === "consulted")) || (data12 === "minor"))){
const err37 = {instancePath:instancePath+"/svtad/modifications/" + i0+"/type",schemaPath:"#/properties/svtad/properties/modifications/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema56.properties.svtad.properties.modifications.items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data7.madeAt !== undefined){
if(!(validate202(data7.madeAt, {instancePath:instancePath+"/svtad/modifications/" + i0+"/madeAt",parentData:data7,parentDataProperty:"madeAt",rootData}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data7.summary !== undefined){
let data14 = data7.summary;
if(typeof data14 === "string"){
if(func3(data14) < 1){
const err38 = {instancePath:instancePath+"/svtad/modifications/" + i0+"/summary",schemaPath:"#/properties/svtad/properties/modifications/items/properties/summary/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!pattern2.test(data14)){
const err39 = {instancePath:instancePath+"/svtad/modifications/" + i0+"/summary",schemaPath:"#/properties/svtad/properties/modifications/items/properties/summary/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/svtad/modifications/" + i0+"/summary",schemaPath:"#/properties/svtad/properties/modifications/items/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data7.direction !== undefined){
let data15 = data7.direction;
if(typeof data15 === "string"){
if(func3(data15) < 1){
const err41 = {instancePath:instancePath+"/svtad/modifications/" + i0+"/direction",schemaPath:"#/properties/svtad/properties/modifications/items/properties/direction/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!pattern2.test(data15)){
const err42 = {instancePath:instancePath+"/svtad/modifications/" + i0+"/direction",schemaPath:"#/properties/svtad/properties/modifications/items/properties/direction/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/svtad/modifications/" + i0+"/direction",schemaPath:"#/properties/svtad/properties/modifications/items/properties/direction/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data7.consultation !== undefined){
if(!(validate197(data7.consultation, {instancePath:instancePath+"/svtad/modifications/" + i0+"/consultation",parentData:data7,parentDataProperty:"consultation",rootData}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
}
if(data7.responsesPresentedAt !== undefined){
if(!(validate202(data7.responsesPresentedAt, {instancePath:instancePath+"/svtad/modifications/" + i0+"/responsesPresentedAt",parentData:data7,parentDataProperty:"responsesPresentedAt",rootData}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data7.contraryDirection !== undefined){
let data18 = data7.contraryDirection;
if(typeof data18 !== "boolean"){
const err44 = {instancePath:instancePath+"/svtad/modifications/" + i0+"/contraryDirection",schemaPath:"#/properties/svtad/properties/modifications/items/properties/contraryDirection/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(false !== data18){
const err45 = {instancePath:instancePath+"/svtad/modifications/" + i0+"/contraryDirection",schemaPath:"#/properties/svtad/properties/modifications/items/properties/contraryDirection/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data7.rationale !== undefined){
let data19 = data7.rationale;
if(typeof data19 === "string"){
if(func3(data19) < 1){
const err46 = {instancePath:instancePath+"/svtad/modifications/" + i0+"/rationale",schemaPath:"#/properties/svtad/properties/modifications/items/properties/rationale/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!pattern2.test(data19)){
const err47 = {instancePath:instancePath+"/svtad/modifications/" + i0+"/rationale",schemaPath:"#/properties/svtad/properties/modifications/items/properties/rationale/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/svtad/modifications/" + i0+"/rationale",schemaPath:"#/properties/svtad/properties/modifications/items/properties/rationale/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/svtad/modifications/" + i0,schemaPath:"#/properties/svtad/properties/modifications/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/svtad/modifications",schemaPath:"#/properties/svtad/properties/modifications/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/svtad",schemaPath:"#/properties/svtad/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.tbrd !== undefined){
let data20 = data.tbrd;
if(Array.isArray(data20)){
if(data20.length < 1){
const err52 = {instancePath:instancePath+"/tbrd",schemaPath:"#/properties/tbrd/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
let data21 = data20[i1];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.version === undefined){
const err53 = {instancePath:instancePath+"/tbrd/" + i1,schemaPath:"#/properties/tbrd/items/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data21.publishedAt === undefined){
const err54 = {instancePath:instancePath+"/tbrd/" + i1,schemaPath:"#/properties/tbrd/items/required",keyword:"required",params:{missingProperty: "publishedAt"},message:"must have required property '"+"publishedAt"+"'"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
for(const key3 in data21){
if(!((key3 === "version") || (key3 === "publishedAt"))){
const err55 = {instancePath:instancePath+"/tbrd/" + i1,schemaPath:"#/properties/tbrd/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data21.version !== undefined){
if(!(validate199(data21.version, {instancePath:instancePath+"/tbrd/" + i1+"/version",parentData:data21,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
errors = vErrors.length;
}
}
if(data21.publishedAt !== undefined){
if(!(validate202(data21.publishedAt, {instancePath:instancePath+"/tbrd/" + i1+"/publishedAt",parentData:data21,parentDataProperty:"publishedAt",rootData}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
}
else {
const err56 = {instancePath:instancePath+"/tbrd/" + i1,schemaPath:"#/properties/tbrd/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/tbrd",schemaPath:"#/properties/tbrd/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.participants !== undefined){
let data24 = data.participants;
if(Array.isArray(data24)){
if(data24.length < 1){
const err58 = {instancePath:instancePath+"/participants",schemaPath:"#/properties/participants/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
const len2 = data24.length;
for(let i2=0; i2<len2; i2++){
let data25 = data24[i2];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.id === undefined){
const err59 = {instancePath:instancePath+"/participants/" + i2,schemaPath:"#/properties/participants/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data25.name === undefined){
const err60 = {instancePath:instancePath+"/participants/" + i2,schemaPath:"#/properties/participants/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data25.role === undefined){
const err61 = {instancePath:instancePath+"/participants/" + i2,schemaPath:"#/properties/participants/items/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
for(const key4 in data25){
if(!(((key4 === "id") || (key4 === "name")) || (key4 === "role"))){
const err62 = {instancePath:instancePath+"/participants/" + i2,schemaPath:"#/properties/participants/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data25.id !== undefined){
if(!(validate197(data25.id, {instancePath:instancePath+"/participants/" + i2+"/id",parentData:data25,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
}
if(data25.name !== undefined){
let data27 = data25.name;
if(typeof data27 === "string"){
if(func3(data27) < 1){
const err63 = {instancePath:instancePath+"/participants/" + i2+"/name",schemaPath:"#/properties/participants/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(!pattern2.test(data27)){
const err64 = {instancePath:instancePath+"/participants/" + i2+"/name",schemaPath:"#/properties/participants/items/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/participants/" + i2+"/name",schemaPath:"#/properties/participants/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data25.role !== undefined){
let data28 = data25.role;
if(!((((data28 === "DCC") || (data28 === "Service Provider")) || (data28 === "User")) || (data28 === "Other"))){
const err66 = {instancePath:instancePath+"/participants/" + i2+"/role",schemaPath:"#/properties/participants/items/properties/role/enum",keyword:"enum",params:{allowedValues: schema56.properties.participants.items.properties.role.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/participants/" + i2,schemaPath:"#/properties/participants/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/participants",schemaPath:"#/properties/participants/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.subSystems !== undefined){
let data29 = data.subSystems;
if(Array.isArray(data29)){
if(data29.length < 1){
const err69 = {instancePath:instancePath+"/subSystems",schemaPath:"#/properties/subSystems/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
const len3 = data29.length;
for(let i3=0; i3<len3; i3++){
let data30 = data29[i3];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.id === undefined){
const err70 = {instancePath:instancePath+"/subSystems/" + i3,schemaPath:"#/properties/subSystems/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data30.title === undefined){
const err71 = {instancePath:instancePath+"/subSystems/" + i3,schemaPath:"#/properties/subSystems/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
for(const key5 in data30){
if(!(((key5 === "id") || (key5 === "title")) || (key5 === "provider"))){
const err72 = {instancePath:instancePath+"/subSystems/" + i3,schemaPath:"#/properties/subSystems/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data30.id !== undefined){
if(!(validate197(data30.id, {instancePath:instancePath+"/subSystems/" + i3+"/id",parentData:data30,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
}
if(data30.title !== undefined){
let data32 = data30.title;
if(typeof data32 === "string"){
if(func3(data32) < 1){
const err73 = {instancePath:instancePath+"/subSystems/" + i3+"/title",schemaPath:"#/properties/subSystems/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(!pattern2.test(data32)){
const err74 = {instancePath:instancePath+"/subSystems/" + i3+"/title",schemaPath:"#/properties/subSystems/items/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/subSystems/" + i3+"/title",schemaPath:"#/properties/subSystems/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data30.provider !== undefined){
if(!(validate197(data30.provider, {instancePath:instancePath+"/subSystems/" + i3+"/provider",parentData:data30,parentDataProperty:"provider",rootData}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
}
}
else {
const err76 = {instancePath:instancePath+"/subSystems/" + i3,schemaPath:"#/properties/subSystems/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/subSystems",schemaPath:"#/properties/subSystems/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.releases !== undefined){
let data34 = data.releases;
if(Array.isArray(data34)){
if(data34.length < 1){
const err78 = {instancePath:instancePath+"/releases",schemaPath:"#/properties/releases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
const len4 = data34.length;
for(let i4=0; i4<len4; i4++){
let data35 = data34[i4];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.id === undefined){
const err79 = {instancePath:instancePath+"/releases/" + i4,schemaPath:"#/properties/releases/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data35.title === undefined){
const err80 = {instancePath:instancePath+"/releases/" + i4,schemaPath:"#/properties/releases/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data35.subSystems === undefined){
const err81 = {instancePath:instancePath+"/releases/" + i4,schemaPath:"#/properties/releases/items/required",keyword:"required",params:{missingProperty: "subSystems"},message:"must have required property '"+"subSystems"+"'"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data35.tbrd === undefined){
const err82 = {instancePath:instancePath+"/releases/" + i4,schemaPath:"#/properties/releases/items/required",keyword:"required",params:{missingProperty: "tbrd"},message:"must have required property '"+"tbrd"+"'"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data35.milestones === undefined){
const err83 = {instancePath:instancePath+"/releases/" + i4,schemaPath:"#/properties/releases/items/required",keyword:"required",params:{missingProperty: "milestones"},message:"must have required property '"+"milestones"+"'"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
for(const key6 in data35){
if(!(((((key6 === "id") || (key6 === "title")) || (key6 === "subSystems")) || (key6 === "tbrd")) || (key6 === "milestones"))){
const err84 = {instancePath:instancePath+"/releases/" + i4,schemaPath:"#/properties/releases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data35.id !== undefined){
if(!(validate197(data35.id, {instancePath:instancePath+"/releases/" + i4+"/id",parentData:data35,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
}
if(data35.title !== undefined){
let data37 = data35.title;
if(typeof data37 === "string"){
if(func3(data37) < 1){
const err85 = {instancePath:instancePath+"/releases/" + i4+"/title",schemaPath:"#/properties/releases/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(!pattern2.test(data37)){
const err86 = {instancePath:instancePath+"/releases/" + i4+"/title",schemaPath:"#/properties/releases/items/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/releases/" + i4+"/title",schemaPath:"#/properties/releases/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data35.subSystems !== undefined){
let data38 = data35.subSystems;
if(Array.isArray(data38)){
if(data38.length < 1){
const err88 = {instancePath:instancePath+"/releases/" + i4+"/subSystems",schemaPath:"#/properties/releases/items/properties/subSystems/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
const len5 = data38.length;
for(let i5=0; i5<len5; i5++){
if(!(validate197(data38[i5], {instancePath:instancePath+"/releases/" + i4+"/subSystems/" + i5,parentData:data38,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
}
}
else {
const err89 = {instancePath:instancePath+"/releases/" + i4+"/subSystems",schemaPath:"#/properties/releases/items/properties/subSystems/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data35.tbrd !== undefined){
if(!(validate199(data35.tbrd, {instancePath:instancePath+"/releases/" + i4+"/tbrd",parentData:data35,parentDataProperty:"tbrd",rootData}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
errors = vErrors.length;
}
}
if(data35.milestones !== undefined){
let data41 = data35.milestones;
if(Array.isArray(data41)){
const len6 = data41.length;
for(let i6=0; i6<len6; i6++){
let data42 = data41[i6];
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.id === undefined){
const err90 = {instancePath:instancePath+"/releases/" + i4+"/milestones/" + i6,schemaPath:"#/properties/releases/items/properties/milestones/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data42.event === undefined){
const err91 = {instancePath:instancePath+"/releases/" + i4+"/milestones/" + i6,schemaPath:"#/properties/releases/items/properties/milestones/items/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data42.baseline === undefined){
const err92 = {instancePath:instancePath+"/releases/" + i4+"/milestones/" + i6,schemaPath:"#/properties/releases/items/properties/milestones/items/required",keyword:"required",params:{missingProperty: "baseline"},message:"must have required property '"+"baseline"+"'"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
for(const key7 in data42){
if(!((((((key7 === "id") || (key7 === "event")) || (key7 === "subSystem")) || (key7 === "baseline")) || (key7 === "forecast")) || (key7 === "actual"))){
const err93 = {instancePath:instancePath+"/releases/" + i4+"/milestones/" + i6,schemaPath:"#/properties/releases/items/properties/milestones/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data42.id !== undefined){
if(!(validate197(data42.id, {instancePath:instancePath+"/releases/" + i4+"/milestones/" + i6+"/id",parentData:data42,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
}
if(data42.event !== undefined){
let data44 = data42.event;
if(!(((((((data44 === "pit-start") || (data44 === "pit-end")) || (data44 === "sit-start")) || (data44 === "sit-end")) || (data44 === "user-testing-start")) || (data44 === "user-testing-end")) || (data44 === "go-live"))){
const err94 = {instancePath:instancePath+"/releases/" + i4+"/milestones/" + i6+"/event",schemaPath:"#/properties/releases/items/properties/milestones/items/properties/event/enum",keyword:"enum",params:{allowedValues: schema56.properties.releases.items.properties.milestones.items.properties.event.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data42.subSystem !== undefined){
if(!(validate197(data42.subSystem, {instancePath:instancePath+"/releases/" + i4+"/milestones/" + i6+"/subSystem",parentData:data42,parentDataProperty:"subSystem",rootData}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
}
if(data42.baseline !== undefined){
if(!(validate202(data42.baseline, {instancePath:instancePath+"/releases/" + i4+"/milestones/" + i6+"/baseline",parentData:data42,parentDataProperty:"baseline",rootData}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data42.forecast !== undefined){
if(!(validate202(data42.forecast, {instancePath:instancePath+"/releases/" + i4+"/milestones/" + i6+"/forecast",parentData:data42,parentDataProperty:"forecast",rootData}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data42.actual !== undefined){
if(!(validate202(data42.actual, {instancePath:instancePath+"/releases/" + i4+"/milestones/" + i6+"/actual",parentData:data42,parentDataProperty:"actual",rootData}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
}
else {
const err95 = {instancePath:instancePath+"/releases/" + i4+"/milestones/" + i6,schemaPath:"#/properties/releases/items/properties/milestones/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
else {
const err96 = {instancePath:instancePath+"/releases/" + i4+"/milestones",schemaPath:"#/properties/releases/items/properties/milestones/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath:instancePath+"/releases/" + i4,schemaPath:"#/properties/releases/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath:instancePath+"/releases",schemaPath:"#/properties/releases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
else {
const err99 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
validate196.errors = vErrors;
return errors === 0;
}

export const Readiness = validate219;
const schema60 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:fsm-check:1:readiness","type":"object","additionalProperties":false,"required":["kind","id","release","phase","resources"],"properties":{"kind":{"const":"readiness"},"id":{"allOf":[{"$ref":"#/definitions/id"}]},"release":{"x-clause":"2.5(a)","allOf":[{"$ref":"#/definitions/id"}]},"phase":{"x-clause":"2.5(b)","allOf":[{"$ref":"#/definitions/phase"}]},"subSystem":{"x-clause":"2.5(c)","allOf":[{"$ref":"#/definitions/id"}]},"resources":{"x-clause":["2.12(d)","2.13(e)"],"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["resource","applicable"],"properties":{"resource":{"x-clause":["2.12(d)","2.13(e)"],"enum":["laboratories","Devices","tools","stubs","environments","data"]},"applicable":{"x-clause":["2.12(d)","2.13(e)"],"type":"boolean"},"reason":{"x-clause":["2.12(d)","2.13(e)"],"type":"string","minLength":1,"pattern":"\\S"},"inPlace":{"x-clause":["2.12(d)","2.13(e)"],"type":"boolean"},"secure":{"x-clause":["2.12(d)","2.13(e)"],"type":"boolean"},"ready":{"x-clause":["2.12(d)","2.13(e)"],"type":"boolean"},"confirmedBy":{"x-clause":["2.12(d)","2.13(e)"],"type":"string","minLength":1,"pattern":"\\S"},"confirmedAt":{"x-clause":["2.12(d)","2.13(e)"],"allOf":[{"$ref":"#/definitions/date"}]},"evidence":{"x-clause":["2.12(d)","2.13(e)"],"type":"string","minLength":1,"pattern":"\\S"}},"if":{"required":["applicable"],"properties":{"applicable":{"const":true}}},"then":{"required":["inPlace","secure","ready","confirmedBy","confirmedAt"]},"else":{"required":["reason"]}}}},"if":{"required":["phase"],"properties":{"phase":{"const":"PIT"}}},"then":{"required":["subSystem"]},"else":{"properties":{"subSystem":{}}},"definitions":{"date":{"type":"string","format":"date"},"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"phase":{"enum":["PIT","SIT"]}}};
const schema61 = {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100};

function validate220(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 100){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._/-]*$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate220.errors = vErrors;
return errors === 0;
}

const schema62 = {"enum":["PIT","SIT"]};

function validate223(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((data === "PIT") || (data === "SIT"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema62.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate223.errors = vErrors;
return errors === 0;
}

const schema63 = {"type":"string","format":"date"};

function validate226(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate226.errors = vErrors;
return errors === 0;
}


function validate219(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:fsm-check:1:readiness" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.phase === undefined) && (missing0 = "phase")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.phase !== undefined){
if("PIT" !== data.phase){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subSystem === undefined){
const err2 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "subSystem"},message:"must have required property '"+"subSystem"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.id === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.release === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "release"},message:"must have required property '"+"release"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.phase === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phase"},message:"must have required property '"+"phase"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.resources === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resources"},message:"must have required property '"+"resources"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "kind") || (key0 === "id")) || (key0 === "release")) || (key0 === "phase")) || (key0 === "subSystem")) || (key0 === "resources"))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.kind !== undefined){
if("readiness" !== data.kind){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "readiness"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate220(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
}
if(data.release !== undefined){
if(!(validate220(data.release, {instancePath:instancePath+"/release",parentData:data,parentDataProperty:"release",rootData}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
}
if(data.phase !== undefined){
if(!(validate223(data.phase, {instancePath:instancePath+"/phase",parentData:data,parentDataProperty:"phase",rootData}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
errors = vErrors.length;
}
}
if(data.subSystem !== undefined){
if(!(validate220(data.subSystem, {instancePath:instancePath+"/subSystem",parentData:data,parentDataProperty:"subSystem",rootData}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
}
if(data.resources !== undefined){
let data6 = data.resources;
if(Array.isArray(data6)){
if(data6.length < 1){
const err11 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs20 = errors;
let valid9 = true;
const _errs21 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if((data7.applicable === undefined) && (missing1 = "applicable")){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
if(data7.applicable !== undefined){
if(true !== data7.applicable){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
var _valid1 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs23 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.inPlace === undefined){
const err14 = {instancePath:instancePath+"/resources/" + i0,schemaPath:"#/properties/resources/items/then/required",keyword:"required",params:{missingProperty: "inPlace"},message:"must have required property '"+"inPlace"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data7.secure === undefined){
const err15 = {instancePath:instancePath+"/resources/" + i0,schemaPath:"#/properties/resources/items/then/required",keyword:"required",params:{missingProperty: "secure"},message:"must have required property '"+"secure"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data7.ready === undefined){
const err16 = {instancePath:instancePath+"/resources/" + i0,schemaPath:"#/properties/resources/items/then/required",keyword:"required",params:{missingProperty: "ready"},message:"must have required property '"+"ready"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data7.confirmedBy === undefined){
const err17 = {instancePath:instancePath+"/resources/" + i0,schemaPath:"#/properties/resources/items/then/required",keyword:"required",params:{missingProperty: "confirmedBy"},message:"must have required property '"+"confirmedBy"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data7.confirmedAt === undefined){
const err18 = {instancePath:instancePath+"/resources/" + i0,schemaPath:"#/properties/resources/items/then/required",keyword:"required",params:{missingProperty: "confirmedAt"},message:"must have required property '"+"confirmedAt"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var _valid1 = _errs23 === errors;
valid9 = _valid1;
ifClause1 = "then";
}
else {
const _errs24 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.reason === undefined){
const err19 = {instancePath:instancePath+"/resources/" + i0,schemaPath:"#/properties/resources/items/else/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var _valid1 = _errs24 === errors;
valid9 = _valid1;
ifClause1 = "else";
}
if(!valid9){
const err20 = {instancePath:instancePath+"/resources/" + i0,schemaPath:"#/properties/resources/items/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.resource === undefined){
const err21 = {instancePath:instancePath+"/resources/" + i0,schemaPath:"#/properties/resources/items/required",keyword:"required",params:{missingProperty: "resource"},message:"must have required property '"+"resource"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data7.applicable === undefined){
const err22 = {instancePath:instancePath+"/resources/" + i0,schemaPath:"#/properties/resources/items/required",keyword:"required",params:{missingProperty: "applicable"},message:"must have required property '"+"applicable"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key1 in data7){
if(!(func2.call(schema60.properties.resources.items.properties, key1))){
const err23 = {instancePath:instancePath+"/resources/" + i0,schemaPath:"#/properties/resources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data7.resource !== undefined){
let data9 = data7.resource;
if(!((((((data9 === "laboratories") || (data9 === "Devices")) || (data9 === "tools")) || (data9 === "stubs")) || (data9 === "environments")) || (data9 === "data"))){
const err24 = {instancePath:instancePath+"/resources/" + i0+"/resource",schemaPath:"#/properties/resources/items/properties/resource/enum",keyword:"enum",params:{allowedValues: schema60.properties.resources.items.properties.resource.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data7.applicable !== undefined){
if(typeof data7.applicable !== "boolean"){
const err25 = {instancePath:instancePath+"/resources/" + i0+"/applicable",schemaPath:"#/properties/resources/items/properties/applicable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data7.reason !== undefined){
let data11 = data7.reason;
if(typeof data11 === "string"){
if(func3(data11) < 1){
const err26 = {instancePath:instancePath+"/resources/" + i0+"/reason",schemaPath:"#/properties/resources/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!pattern2.test(data11)){
const err27 = {instancePath:instancePath+"/resources/" + i0+"/reason",schemaPath:"#/properties/resources/items/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/resources/" + i0+"/reason",schemaPath:"#/properties/resources/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data7.inPlace !== undefined){
if(typeof data7.inPlace !== "boolean"){
const err29 = {instancePath:instancePath+"/resources/" + i0+"/inPlace",schemaPath:"#/properties/resources/items/properties/inPlace/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data7.secure !== undefined){
if(typeof data7.secure !== "boolean"){
const err30 = {instancePath:instancePath+"/resources/" + i0+"/secure",schemaPath:"#/properties/resources/items/properties/secure/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data7.ready !== undefined){
if(typeof data7.ready !== "boolean"){
const err31 = {instancePath:instancePath+"/resources/" + i0+"/ready",schemaPath:"#/properties/resources/items/properties/ready/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data7.confirmedBy !== undefined){
let data15 = data7.confirmedBy;
if(typeof data15 === "string"){
if(func3(data15) < 1){
const err32 = {instancePath:instancePath+"/resources/" + i0+"/confirmedBy",schemaPath:"#/properties/resources/items/properties/confirmedBy/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!pattern2.test(data15)){
const err33 = {instancePath:instancePath+"/resources/" + i0+"/confirmedBy",schemaPath:"#/properties/resources/items/properties/confirmedBy/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/resources/" + i0+"/confirmedBy",schemaPath:"#/properties/resources/items/properties/confirmedBy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data7.confirmedAt !== undefined){
if(!(validate226(data7.confirmedAt, {instancePath:instancePath+"/resources/" + i0+"/confirmedAt",parentData:data7,parentDataProperty:"confirmedAt",rootData}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data7.evidence !== undefined){
let data17 = data7.evidence;
if(typeof data17 === "string"){
if(func3(data17) < 1){
const err35 = {instancePath:instancePath+"/resources/" + i0+"/evidence",schemaPath:"#/properties/resources/items/properties/evidence/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!pattern2.test(data17)){
const err36 = {instancePath:instancePath+"/resources/" + i0+"/evidence",schemaPath:"#/properties/resources/items/properties/evidence/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/resources/" + i0+"/evidence",schemaPath:"#/properties/resources/items/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/resources/" + i0,schemaPath:"#/properties/resources/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
validate219.errors = vErrors;
return errors === 0;
}

export const TestPlan = validate228;
const schema64 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:fsm-check:1:test-plan","type":"object","additionalProperties":false,"required":["kind","id","version","title","release","phase","start","end","precursors"],"properties":{"kind":{"const":"test-plan"},"id":{"allOf":[{"$ref":"#/definitions/id"}]},"version":{"allOf":[{"$ref":"#/definitions/version"}]},"title":{"type":"string","minLength":1,"pattern":"\\S"},"release":{"x-clause":"2.5(a)","allOf":[{"$ref":"#/definitions/id"}]},"phase":{"x-clause":"2.5(b)","allOf":[{"$ref":"#/definitions/phase"}]},"subSystem":{"x-clause":"2.5(c)","allOf":[{"$ref":"#/definitions/id"}]},"start":{"x-clause":"2.10","allOf":[{"$ref":"#/definitions/date"}]},"end":{"x-clause":"5.3","allOf":[{"$ref":"#/definitions/date"}]},"precursors":{"x-clause":["2.12(b)","2.13(c)"],"type":"array","items":{"type":"object","additionalProperties":false,"required":["phase","certificate"],"properties":{"phase":{"x-clause":["2.12(b)","2.13(c)"],"type":"string","minLength":1,"pattern":"\\S"},"certificate":{"x-clause":["2.12(b)","2.13(c)"],"allOf":[{"$ref":"#/definitions/id"}]}}}},"precursorsStatement":{"x-clause":["2.12(b)","2.13(c)"],"type":"string","minLength":1,"pattern":"\\S"},"signOff":{"x-clause":["2.12(a)","2.13(a)"],"type":"object","additionalProperties":false,"required":["body","name","role","signedAt"],"properties":{"body":{"x-clause":["2.12(a)","2.13(a)"],"allOf":[{"$ref":"#/definitions/body"}]},"name":{"x-clause":["2.12(a)","2.13(a)"],"type":"string","minLength":1,"pattern":"\\S"},"role":{"x-clause":["2.12(a)","2.13(a)"],"type":"string","minLength":1,"pattern":"\\S"},"signedAt":{"x-clause":["2.12(a)","2.13(a)"],"allOf":[{"$ref":"#/definitions/date"}]}}}},"allOf":[{"if":{"required":["phase"],"properties":{"phase":{"const":"PIT"}}},"then":{"required":["subSystem"]},"else":{"properties":{"subSystem":{}}}},{"if":{"required":["precursors"],"properties":{"precursors":{"maxItems":0}}},"then":{"required":["precursorsStatement"]}}],"definitions":{"body":{"enum":["DCC","TAB","TAG","Panel","Secretary of State","Authority","Parties","Service Provider","Other"]},"date":{"type":"string","format":"date"},"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"phase":{"enum":["PIT","SIT"]},"version":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":50}}};
const schema65 = {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100};

function validate229(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 100){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._/-]*$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate229.errors = vErrors;
return errors === 0;
}

const schema66 = {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":50};

function validate231(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 50){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern1.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate231.errors = vErrors;
return errors === 0;
}

const schema67 = {"enum":["PIT","SIT"]};

function validate234(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((data === "PIT") || (data === "SIT"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema67.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate234.errors = vErrors;
return errors === 0;
}

const schema68 = {"type":"string","format":"date"};

function validate237(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate237.errors = vErrors;
return errors === 0;
}

const schema69 = {"enum":["DCC","TAB","TAG","Panel","Secretary of State","Authority","Parties","Service Provider","Other"]};

function validate241(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((((((((data === "DCC") || (data === "TAB")) || (data === "TAG")) || (data === "Panel")) || (data === "Secretary of State")) || (data === "Authority")) || (data === "Parties")) || (data === "Service Provider")) || (data === "Other"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema69.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate241.errors = vErrors;
return errors === 0;
}


function validate228(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:fsm-check:1:test-plan" */;
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.phase === undefined) && (missing0 = "phase")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.phase !== undefined){
if("PIT" !== data.phase){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subSystem === undefined){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "subSystem"},message:"must have required property '"+"subSystem"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs6 = errors;
var _valid0 = _errs6 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs8 = errors;
let valid3 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.precursors === undefined) && (missing1 = "precursors")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data.precursors !== undefined){
let data1 = data.precursors;
if(Array.isArray(data1)){
if(data1.length > 0){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.precursorsStatement === undefined){
const err6 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "precursorsStatement"},message:"must have required property '"+"precursorsStatement"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs11 === errors;
valid3 = _valid1;
}
if(!valid3){
const err7 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.id === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.version === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.title === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.release === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "release"},message:"must have required property '"+"release"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.phase === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phase"},message:"must have required property '"+"phase"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.start === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.end === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "end"},message:"must have required property '"+"end"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.precursors === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "precursors"},message:"must have required property '"+"precursors"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema64.properties, key0))){
const err17 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.kind !== undefined){
if("test-plan" !== data.kind){
const err18 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "test-plan"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate229(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate231(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
let data5 = data.title;
if(typeof data5 === "string"){
if(func3(data5) < 1){
const err19 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern2.test(data5)){
const err20 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.release !== undefined){
if(!(validate229(data.release, {instancePath:instancePath+"/release",parentData:data,parentDataProperty:"release",rootData}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
if(data.phase !== undefined){
if(!(validate234(data.phase, {instancePath:instancePath+"/phase",parentData:data,parentDataProperty:"phase",rootData}))){
vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
errors = vErrors.length;
}
}
if(data.subSystem !== undefined){
if(!(validate229(data.subSystem, {instancePath:instancePath+"/subSystem",parentData:data,parentDataProperty:"subSystem",rootData}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
if(data.start !== undefined){
if(!(validate237(data.start, {instancePath:instancePath+"/start",parentData:data,parentDataProperty:"start",rootData}))){
vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
errors = vErrors.length;
}
}
if(data.end !== undefined){
if(!(validate237(data.end, {instancePath:instancePath+"/end",parentData:data,parentDataProperty:"end",rootData}))){
vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
errors = vErrors.length;
}
}
if(data.precursors !== undefined){
let data11 = data.precursors;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.phase === undefined){
const err22 = {instancePath:instancePath+"/precursors/" + i0,schemaPath:"#/properties/precursors/items/required",keyword:"required",params:{missingProperty: "phase"},message:"must have required property '"+"phase"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data12.certificate === undefined){
const err23 = {instancePath:instancePath+"/precursors/" + i0,schemaPath:"#/properties/precursors/items/required",keyword:"required",params:{missingProperty: "certificate"},message:"must have required property '"+"certificate"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key1 in data12){
if(!((key1 === "phase") || (key1 === "certificate"))){
const err24 = {instancePath:instancePath+"/precursors/" + i0,schemaPath:"#/properties/precursors/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data12.phase !== undefined){
let data13 = data12.phase;
if(typeof data13 === "string"){
if(func3(data13) < 1){
const err25 = {instancePath:instancePath+"/precursors/" + i0+"/phase",schemaPath:"#/properties/precursors/items/properties/phase/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!pattern2.test(data13)){
const err26 = {instancePath:instancePath+"/precursors/" + i0+"/phase",schemaPath:"#/properties/precursors/items/properties/phase/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/precursors/" + i0+"/phase",schemaPath:"#/properties/precursors/items/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data12.certificate !== undefined){
if(!(validate229(data12.certificate, {instancePath:instancePath+"/precursors/" + i0+"/certificate",parentData:data12,parentDataProperty:"certificate",rootData}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/precursors/" + i0,schemaPath:"#/properties/precursors/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/precursors",schemaPath:"#/properties/precursors/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.precursorsStatement !== undefined){
let data15 = data.precursorsStatement;
if(typeof data15 === "string"){
if(func3(data15) < 1){
const err30 = {instancePath:instancePath+"/precursorsStatement",schemaPath:"#/properties/precursorsStatement/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!pattern2.test(data15)){
const err31 = {instancePath:instancePath+"/precursorsStatement",schemaPath:"#/properties/precursorsStatement/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/precursorsStatement",schemaPath:"#/properties/precursorsStatement/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.signOff !== undefined){
let data16 = data.signOff;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.body === undefined){
const err33 = {instancePath:instancePath+"/signOff",schemaPath:"#/properties/signOff/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data16.name === undefined){
const err34 = {instancePath:instancePath+"/signOff",schemaPath:"#/properties/signOff/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data16.role === undefined){
const err35 = {instancePath:instancePath+"/signOff",schemaPath:"#/properties/signOff/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data16.signedAt === undefined){
const err36 = {instancePath:instancePath+"/signOff",schemaPath:"#/properties/signOff/required",keyword:"required",params:{missingProperty: "signedAt"},message:"must have required property '"+"signedAt"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key2 in data16){
if(!((((key2 === "body") || (key2 === "name")) || (key2 === "role")) || (key2 === "signedAt"))){
const err37 = {instancePath:instancePath+"/signOff",schemaPath:"#/properties/signOff/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data16.body !== undefined){
if(!(validate241(data16.body, {instancePath:instancePath+"/signOff/body",parentData:data16,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
errors = vErrors.length;
}
}
if(data16.name !== undefined){
let data18 = data16.name;
if(typeof data18 === "string"){
if(func3(data18) < 1){
const err38 = {instancePath:instancePath+"/signOff/name",schemaPath:"#/properties/signOff/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!pattern2.test(data18)){
const err39 = {instancePath:instancePath+"/signOff/name",schemaPath:"#/properties/signOff/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/signOff/name",schemaPath:"#/properties/signOff/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data16.role !== undefined){
let data19 = data16.role;
if(typeof data19 === "string"){
if(func3(data19) < 1){
const err41 = {instancePath:instancePath+"/signOff/role",schemaPath:"#/properties/signOff/properties/role/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!pattern2.test(data19)){
const err42 = {instancePath:instancePath+"/signOff/role",schemaPath:"#/properties/signOff/properties/role/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/signOff/role",schemaPath:"#/properties/signOff/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data16.signedAt !== undefined){
if(!(validate237(data16.signedAt, {instancePath:instancePath+"/signOff/signedAt",parentData:data16,parentDataProperty:"signedAt",rootData}))){
vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
errors = vErrors.length;
}
}
}
else {
const err44 = {instancePath:instancePath+"/signOff",schemaPath:"#/properties/signOff/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
validate228.errors = vErrors;
return errors === 0;
}

export const TestResults = validate244;
const schema70 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:fsm-check:1:test-results","type":"object","additionalProperties":false,"required":["kind","id","release","phase","results"],"properties":{"kind":{"const":"test-results"},"id":{"allOf":[{"$ref":"#/definitions/id"}]},"release":{"x-clause":"2.5(a)","allOf":[{"$ref":"#/definitions/id"}]},"phase":{"x-clause":"2.5(b)","allOf":[{"$ref":"#/definitions/phase"}]},"subSystem":{"x-clause":"2.5(c)","allOf":[{"$ref":"#/definitions/id"}]},"results":{"x-clause":"5.3","type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["test","executedAt","outcome","environment"],"properties":{"test":{"x-clause":"5.3","allOf":[{"$ref":"#/definitions/id"}]},"executedAt":{"x-clause":["5.3","2.7"],"allOf":[{"$ref":"#/definitions/date"}]},"attempt":{"x-clause":"5.3","type":"integer","minimum":1},"outcome":{"x-clause":"5.3","allOf":[{"$ref":"#/definitions/outcome"}]},"environment":{"x-clause":["4.1(d)","4.3"],"allOf":[{"$ref":"#/definitions/id"}]},"deviceSet":{"x-clause":"4.5","allOf":[{"$ref":"#/definitions/id"}]},"issues":{"x-clause":"4.1(h)","type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"decision":{"x-clause":"5.3","allOf":[{"$ref":"#/definitions/id"}]}},"if":{"required":["outcome"],"properties":{"outcome":{"const":"descoped"}}},"then":{"required":["decision"]}}}},"if":{"required":["phase"],"properties":{"phase":{"const":"PIT"}}},"then":{"required":["subSystem"]},"else":{"properties":{"subSystem":{}}},"definitions":{"date":{"type":"string","format":"date"},"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"outcome":{"enum":["passed","failed","blocked","not-run","in-progress","descoped"]},"phase":{"enum":["PIT","SIT"]}}};
const schema71 = {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100};

function validate245(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 100){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._/-]*$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate245.errors = vErrors;
return errors === 0;
}

const schema72 = {"enum":["PIT","SIT"]};

function validate248(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((data === "PIT") || (data === "SIT"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema72.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate248.errors = vErrors;
return errors === 0;
}

const schema73 = {"type":"string","format":"date"};

function validate252(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate252.errors = vErrors;
return errors === 0;
}

const schema74 = {"enum":["passed","failed","blocked","not-run","in-progress","descoped"]};

function validate254(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((((((data === "passed") || (data === "failed")) || (data === "blocked")) || (data === "not-run")) || (data === "in-progress")) || (data === "descoped"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema74.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate254.errors = vErrors;
return errors === 0;
}


function validate244(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:fsm-check:1:test-results" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.phase === undefined) && (missing0 = "phase")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.phase !== undefined){
if("PIT" !== data.phase){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subSystem === undefined){
const err2 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "subSystem"},message:"must have required property '"+"subSystem"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.id === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.release === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "release"},message:"must have required property '"+"release"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.phase === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phase"},message:"must have required property '"+"phase"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.results === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "results"},message:"must have required property '"+"results"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "kind") || (key0 === "id")) || (key0 === "release")) || (key0 === "phase")) || (key0 === "subSystem")) || (key0 === "results"))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.kind !== undefined){
if("test-results" !== data.kind){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "test-results"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate245(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
errors = vErrors.length;
}
}
if(data.release !== undefined){
if(!(validate245(data.release, {instancePath:instancePath+"/release",parentData:data,parentDataProperty:"release",rootData}))){
vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
errors = vErrors.length;
}
}
if(data.phase !== undefined){
if(!(validate248(data.phase, {instancePath:instancePath+"/phase",parentData:data,parentDataProperty:"phase",rootData}))){
vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors);
errors = vErrors.length;
}
}
if(data.subSystem !== undefined){
if(!(validate245(data.subSystem, {instancePath:instancePath+"/subSystem",parentData:data,parentDataProperty:"subSystem",rootData}))){
vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
errors = vErrors.length;
}
}
if(data.results !== undefined){
let data6 = data.results;
if(Array.isArray(data6)){
if(data6.length < 1){
const err11 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs20 = errors;
let valid9 = true;
const _errs21 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if((data7.outcome === undefined) && (missing1 = "outcome")){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
if(data7.outcome !== undefined){
if("descoped" !== data7.outcome){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
var _valid1 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs23 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.decision === undefined){
const err14 = {instancePath:instancePath+"/results/" + i0,schemaPath:"#/properties/results/items/then/required",keyword:"required",params:{missingProperty: "decision"},message:"must have required property '"+"decision"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid1 = _errs23 === errors;
valid9 = _valid1;
}
if(!valid9){
const err15 = {instancePath:instancePath+"/results/" + i0,schemaPath:"#/properties/results/items/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.test === undefined){
const err16 = {instancePath:instancePath+"/results/" + i0,schemaPath:"#/properties/results/items/required",keyword:"required",params:{missingProperty: "test"},message:"must have required property '"+"test"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data7.executedAt === undefined){
const err17 = {instancePath:instancePath+"/results/" + i0,schemaPath:"#/properties/results/items/required",keyword:"required",params:{missingProperty: "executedAt"},message:"must have required property '"+"executedAt"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data7.outcome === undefined){
const err18 = {instancePath:instancePath+"/results/" + i0,schemaPath:"#/properties/results/items/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data7.environment === undefined){
const err19 = {instancePath:instancePath+"/results/" + i0,schemaPath:"#/properties/results/items/required",keyword:"required",params:{missingProperty: "environment"},message:"must have required property '"+"environment"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key1 in data7){
if(!((((((((key1 === "test") || (key1 === "executedAt")) || (key1 === "attempt")) || (key1 === "outcome")) || (key1 === "environment")) || (key1 === "deviceSet")) || (key1 === "issues")) || (key1 === "decision"))){
const err20 = {instancePath:instancePath+"/results/" + i0,schemaPath:"#/properties/results/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data7.test !== undefined){
if(!(validate245(data7.test, {instancePath:instancePath+"/results/" + i0+"/test",parentData:data7,parentDataProperty:"test",rootData}))){
vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
errors = vErrors.length;
}
}
if(data7.executedAt !== undefined){
if(!(validate252(data7.executedAt, {instancePath:instancePath+"/results/" + i0+"/executedAt",parentData:data7,parentDataProperty:"executedAt",rootData}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
errors = vErrors.length;
}
}
if(data7.attempt !== undefined){
let data11 = data7.attempt;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err21 = {instancePath:instancePath+"/results/" + i0+"/attempt",schemaPath:"#/properties/results/items/properties/attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 1 || isNaN(data11)){
const err22 = {instancePath:instancePath+"/results/" + i0+"/attempt",schemaPath:"#/properties/results/items/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data7.outcome !== undefined){
if(!(validate254(data7.outcome, {instancePath:instancePath+"/results/" + i0+"/outcome",parentData:data7,parentDataProperty:"outcome",rootData}))){
vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
errors = vErrors.length;
}
}
if(data7.environment !== undefined){
if(!(validate245(data7.environment, {instancePath:instancePath+"/results/" + i0+"/environment",parentData:data7,parentDataProperty:"environment",rootData}))){
vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
errors = vErrors.length;
}
}
if(data7.deviceSet !== undefined){
if(!(validate245(data7.deviceSet, {instancePath:instancePath+"/results/" + i0+"/deviceSet",parentData:data7,parentDataProperty:"deviceSet",rootData}))){
vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
errors = vErrors.length;
}
}
if(data7.issues !== undefined){
let data15 = data7.issues;
if(Array.isArray(data15)){
if(data15.length < 1){
const err23 = {instancePath:instancePath+"/results/" + i0+"/issues",schemaPath:"#/properties/results/items/properties/issues/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
if(!(validate245(data15[i1], {instancePath:instancePath+"/results/" + i0+"/issues/" + i1,parentData:data15,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath:instancePath+"/results/" + i0+"/issues",schemaPath:"#/properties/results/items/properties/issues/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data7.decision !== undefined){
if(!(validate245(data7.decision, {instancePath:instancePath+"/results/" + i0+"/decision",parentData:data7,parentDataProperty:"decision",rootData}))){
vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/results/" + i0,schemaPath:"#/properties/results/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate244.errors = vErrors;
return errors === 0;
}

export const TestSpecification = validate260;
const schema75 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:fsm-check:1:test-specification","type":"object","additionalProperties":false,"required":["kind","id","version","title","release","phase","status","matrix","tests"],"properties":{"kind":{"const":"test-specification"},"id":{"allOf":[{"$ref":"#/definitions/id"}]},"version":{"allOf":[{"$ref":"#/definitions/version"}]},"title":{"type":"string","minLength":1,"pattern":"\\S"},"release":{"x-clause":"2.5(a)","allOf":[{"$ref":"#/definitions/id"}]},"phase":{"x-clause":"2.5(b)","allOf":[{"$ref":"#/definitions/phase"}]},"subSystem":{"x-clause":"2.5(c)","allOf":[{"$ref":"#/definitions/id"}]},"status":{"x-clause":["2.12(c)","2.13(d)"],"enum":["draft","prepared","approved"]},"preparedAt":{"x-clause":["2.12(c)","2.13(d)"],"allOf":[{"$ref":"#/definitions/date"}]},"matrix":{"x-clause":["2.12(c)","2.13(d)"],"allOf":[{"$ref":"#/definitions/id"}]},"tests":{"x-clause":["2.12(c)","2.13(d)"],"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["id","title","group"],"properties":{"id":{"x-clause":["2.12(c)","2.13(d)"],"allOf":[{"$ref":"#/definitions/id"}]},"title":{"x-clause":["2.12(c)","2.13(d)"],"type":"string","minLength":1,"pattern":"\\S"},"group":{"x-clause":"5.1(a)","allOf":[{"$ref":"#/definitions/id"}]},"stage":{"x-clause":"Table 1.1","allOf":[{"$ref":"#/definitions/stage"}]}}}}},"allOf":[{"if":{"required":["phase"],"properties":{"phase":{"const":"PIT"}}},"then":{"required":["subSystem"]},"else":{"properties":{"subSystem":{}}}},{"if":{"required":["status"],"properties":{"status":{"enum":["prepared","approved"]}}},"then":{"required":["preparedAt"]}},{"if":{"required":["phase"],"properties":{"phase":{"const":"PIT"}}},"then":{"properties":{"tests":{"items":{"required":["stage"]}}}}}],"definitions":{"date":{"type":"string","format":"date"},"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"phase":{"enum":["PIT","SIT"]},"stage":{"enum":["Unit","Link","System","Component Integration"],"x-clause":"Table 1.1"},"version":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":50}}};
const schema76 = {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100};

function validate261(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 100){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._/-]*$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate261.errors = vErrors;
return errors === 0;
}

const schema77 = {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":50};

function validate263(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 50){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern1.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate263.errors = vErrors;
return errors === 0;
}

const schema78 = {"enum":["PIT","SIT"]};

function validate266(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((data === "PIT") || (data === "SIT"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema78.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate266.errors = vErrors;
return errors === 0;
}

const schema79 = {"type":"string","format":"date"};

function validate269(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate269.errors = vErrors;
return errors === 0;
}

const schema80 = {"enum":["Unit","Link","System","Component Integration"],"x-clause":"Table 1.1"};

function validate274(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((((data === "Unit") || (data === "Link")) || (data === "System")) || (data === "Component Integration"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema80.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate274.errors = vErrors;
return errors === 0;
}


function validate260(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:fsm-check:1:test-specification" */;
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.phase === undefined) && (missing0 = "phase")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.phase !== undefined){
if("PIT" !== data.phase){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subSystem === undefined){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "subSystem"},message:"must have required property '"+"subSystem"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs6 = errors;
var _valid0 = _errs6 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs8 = errors;
let valid3 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.status === undefined) && (missing1 = "status")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data.status !== undefined){
let data1 = data.status;
if(!((data1 === "prepared") || (data1 === "approved"))){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.preparedAt === undefined){
const err6 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "preparedAt"},message:"must have required property '"+"preparedAt"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs11 === errors;
valid3 = _valid1;
}
if(!valid3){
const err7 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const _errs13 = errors;
let valid5 = true;
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.phase === undefined) && (missing2 = "phase")){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(data.phase !== undefined){
if("PIT" !== data.phase){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
var _valid2 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tests !== undefined){
let data3 = data.tests;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.stage === undefined){
const err10 = {instancePath:instancePath+"/tests/" + i0,schemaPath:"#/allOf/2/then/properties/tests/items/required",keyword:"required",params:{missingProperty: "stage"},message:"must have required property '"+"stage"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
}
}
var _valid2 = _errs16 === errors;
valid5 = _valid2;
}
if(!valid5){
const err11 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.id === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.version === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.title === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.release === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "release"},message:"must have required property '"+"release"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.phase === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phase"},message:"must have required property '"+"phase"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.status === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.matrix === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "matrix"},message:"must have required property '"+"matrix"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.tests === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tests"},message:"must have required property '"+"tests"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema75.properties, key0))){
const err21 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.kind !== undefined){
if("test-specification" !== data.kind){
const err22 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "test-specification"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate261(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate263(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
let data8 = data.title;
if(typeof data8 === "string"){
if(func3(data8) < 1){
const err23 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!pattern2.test(data8)){
const err24 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.release !== undefined){
if(!(validate261(data.release, {instancePath:instancePath+"/release",parentData:data,parentDataProperty:"release",rootData}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
if(data.phase !== undefined){
if(!(validate266(data.phase, {instancePath:instancePath+"/phase",parentData:data,parentDataProperty:"phase",rootData}))){
vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
errors = vErrors.length;
}
}
if(data.subSystem !== undefined){
if(!(validate261(data.subSystem, {instancePath:instancePath+"/subSystem",parentData:data,parentDataProperty:"subSystem",rootData}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data12 = data.status;
if(!(((data12 === "draft") || (data12 === "prepared")) || (data12 === "approved"))){
const err26 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema75.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.preparedAt !== undefined){
if(!(validate269(data.preparedAt, {instancePath:instancePath+"/preparedAt",parentData:data,parentDataProperty:"preparedAt",rootData}))){
vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
errors = vErrors.length;
}
}
if(data.matrix !== undefined){
if(!(validate261(data.matrix, {instancePath:instancePath+"/matrix",parentData:data,parentDataProperty:"matrix",rootData}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
if(data.tests !== undefined){
let data15 = data.tests;
if(Array.isArray(data15)){
if(data15.length < 1){
const err27 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.id === undefined){
const err28 = {instancePath:instancePath+"/tests/" + i1,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data16.title === undefined){
const err29 = {instancePath:instancePath+"/tests/" + i1,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data16.group === undefined){
const err30 = {instancePath:instancePath+"/tests/" + i1,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty: "group"},message:"must have required property '"+"group"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key1 in data16){
if(!((((key1 === "id") || (key1 === "title")) || (key1 === "group")) || (key1 === "stage"))){
const err31 = {instancePath:instancePath+"/tests/" + i1,schemaPath:"#/properties/tests/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data16.id !== undefined){
if(!(validate261(data16.id, {instancePath:instancePath+"/tests/" + i1+"/id",parentData:data16,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
if(data16.title !== undefined){
let data18 = data16.title;
if(typeof data18 === "string"){
if(func3(data18) < 1){
const err32 = {instancePath:instancePath+"/tests/" + i1+"/title",schemaPath:"#/properties/tests/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!pattern2.test(data18)){
const err33 = {instancePath:instancePath+"/tests/" + i1+"/title",schemaPath:"#/properties/tests/items/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/tests/" + i1+"/title",schemaPath:"#/properties/tests/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data16.group !== undefined){
if(!(validate261(data16.group, {instancePath:instancePath+"/tests/" + i1+"/group",parentData:data16,parentDataProperty:"group",rootData}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
if(data16.stage !== undefined){
if(!(validate274(data16.stage, {instancePath:instancePath+"/tests/" + i1+"/stage",parentData:data16,parentDataProperty:"stage",rootData}))){
vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
errors = vErrors.length;
}
}
}
else {
const err35 = {instancePath:instancePath+"/tests/" + i1,schemaPath:"#/properties/tests/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
validate260.errors = vErrors;
return errors === 0;
}

export const TraceabilityMatrix = validate276;
const schema81 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:fsm-check:1:traceability-matrix","type":"object","additionalProperties":false,"required":["kind","id","version","title","releases","tbrd","requirements"],"properties":{"kind":{"const":"traceability-matrix"},"id":{"allOf":[{"$ref":"#/definitions/id"}]},"version":{"allOf":[{"$ref":"#/definitions/version"}]},"title":{"type":"string","minLength":1,"pattern":"\\S"},"releases":{"x-clause":"2.5","type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"tbrd":{"x-clause":"Table 1.1","allOf":[{"$ref":"#/definitions/version"}]},"requirements":{"x-clause":["2.12(c)","2.13(d)"],"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["id","title","source","type","group","phases","tests"],"properties":{"id":{"x-clause":["2.12(c)","2.13(d)"],"allOf":[{"$ref":"#/definitions/id"}]},"title":{"x-clause":["2.12(c)","2.13(d)"],"type":"string","minLength":1,"pattern":"\\S"},"source":{"x-clause":"2.11","type":"string","minLength":1,"pattern":"\\S"},"type":{"x-clause":"5.1(a)","allOf":[{"$ref":"#/definitions/requirementType"}]},"group":{"x-clause":"5.1(a)","allOf":[{"$ref":"#/definitions/id"}]},"release":{"x-clause":"2.5(a)","allOf":[{"$ref":"#/definitions/id"}]},"subSystems":{"x-clause":"2.12(c)","type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"phases":{"x-clause":["2.12(c)","2.13(d)"],"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/phase"}]}},"verification":{"x-clause":"2.11","enum":["test","inspection","analysis","demonstration"]},"tests":{"x-clause":["2.12(c)","2.13(d)"],"type":"array","items":{"allOf":[{"$ref":"#/definitions/id"}]}},"rationale":{"x-clause":"2.11","type":"string","minLength":1,"pattern":"\\S"},"retiredAt":{"x-clause":"2.11","allOf":[{"$ref":"#/definitions/date"}]}},"allOf":[{"if":{"required":["verification"],"properties":{"verification":{"enum":["inspection","analysis","demonstration"]}}},"then":{"required":["rationale"]}},{"if":{"properties":{"phases":{"contains":{"const":"PIT"}}}},"then":{"required":["subSystems"]}}]}}},"if":{"required":["releases"],"properties":{"releases":{"minItems":2}}},"then":{"properties":{"requirements":{"items":{"required":["release"]}}}},"definitions":{"date":{"type":"string","format":"date"},"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"phase":{"enum":["PIT","SIT"]},"requirementType":{"enum":["functional","non-functional"]},"version":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":50}}};
const schema82 = {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100};

function validate277(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 100){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._/-]*$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate277.errors = vErrors;
return errors === 0;
}

const schema83 = {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":50};

function validate279(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 50){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern1.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate279.errors = vErrors;
return errors === 0;
}

const schema84 = {"enum":["functional","non-functional"]};

function validate284(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((data === "functional") || (data === "non-functional"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema84.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate284.errors = vErrors;
return errors === 0;
}

const schema85 = {"enum":["PIT","SIT"]};

function validate289(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((data === "PIT") || (data === "SIT"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema85.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate289.errors = vErrors;
return errors === 0;
}

const schema86 = {"type":"string","format":"date"};

function validate292(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate292.errors = vErrors;
return errors === 0;
}


function validate276(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:fsm-check:1:traceability-matrix" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.releases === undefined) && (missing0 = "releases")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.releases !== undefined){
let data0 = data.releases;
if(Array.isArray(data0)){
if(data0.length < 2){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.requirements !== undefined){
let data1 = data.requirements;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.release === undefined){
const err2 = {instancePath:instancePath+"/requirements/" + i0,schemaPath:"#/then/properties/requirements/items/required",keyword:"required",params:{missingProperty: "release"},message:"must have required property '"+"release"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.id === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.version === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.title === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.releases === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "releases"},message:"must have required property '"+"releases"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.tbrd === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tbrd"},message:"must have required property '"+"tbrd"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.requirements === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requirements"},message:"must have required property '"+"requirements"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "kind") || (key0 === "id")) || (key0 === "version")) || (key0 === "title")) || (key0 === "releases")) || (key0 === "tbrd")) || (key0 === "requirements"))){
const err11 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.kind !== undefined){
if("traceability-matrix" !== data.kind){
const err12 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "traceability-matrix"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate277(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate279(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
let data6 = data.title;
if(typeof data6 === "string"){
if(func3(data6) < 1){
const err13 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern2.test(data6)){
const err14 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.releases !== undefined){
let data7 = data.releases;
if(Array.isArray(data7)){
if(data7.length < 1){
const err16 = {instancePath:instancePath+"/releases",schemaPath:"#/properties/releases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate277(data7[i1], {instancePath:instancePath+"/releases/" + i1,parentData:data7,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/releases",schemaPath:"#/properties/releases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.tbrd !== undefined){
if(!(validate279(data.tbrd, {instancePath:instancePath+"/tbrd",parentData:data,parentDataProperty:"tbrd",rootData}))){
vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors);
errors = vErrors.length;
}
}
if(data.requirements !== undefined){
let data10 = data.requirements;
if(Array.isArray(data10)){
if(data10.length < 1){
const err18 = {instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
const _errs26 = errors;
let valid15 = true;
const _errs27 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing1;
if((data11.verification === undefined) && (missing1 = "verification")){
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
else {
if(data11.verification !== undefined){
let data12 = data11.verification;
if(!(((data12 === "inspection") || (data12 === "analysis")) || (data12 === "demonstration"))){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
}
var _valid1 = _errs27 === errors;
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs29 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.rationale === undefined){
const err21 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"#/properties/requirements/items/allOf/0/then/required",keyword:"required",params:{missingProperty: "rationale"},message:"must have required property '"+"rationale"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
var _valid1 = _errs29 === errors;
valid15 = _valid1;
}
if(!valid15){
const err22 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"#/properties/requirements/items/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const _errs31 = errors;
let valid17 = true;
const _errs32 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.phases !== undefined){
let data13 = data11.phases;
if(Array.isArray(data13)){
const _errs34 = errors;
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
const _errs35 = errors;
if("PIT" !== data13[i3]){
const err23 = {};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var valid19 = _errs35 === errors;
if(valid19){
break;
}
}
if(!valid19){
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
else {
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid2 = _errs32 === errors;
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs36 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.subSystems === undefined){
const err25 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"#/properties/requirements/items/allOf/1/then/required",keyword:"required",params:{missingProperty: "subSystems"},message:"must have required property '"+"subSystems"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
var _valid2 = _errs36 === errors;
valid17 = _valid2;
}
if(!valid17){
const err26 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"#/properties/requirements/items/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.id === undefined){
const err27 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data11.title === undefined){
const err28 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data11.source === undefined){
const err29 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data11.type === undefined){
const err30 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data11.group === undefined){
const err31 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "group"},message:"must have required property '"+"group"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data11.phases === undefined){
const err32 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "phases"},message:"must have required property '"+"phases"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data11.tests === undefined){
const err33 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "tests"},message:"must have required property '"+"tests"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key1 in data11){
if(!(func2.call(schema81.properties.requirements.items.properties, key1))){
const err34 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"#/properties/requirements/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data11.id !== undefined){
if(!(validate277(data11.id, {instancePath:instancePath+"/requirements/" + i2+"/id",parentData:data11,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
errors = vErrors.length;
}
}
if(data11.title !== undefined){
let data16 = data11.title;
if(typeof data16 === "string"){
if(func3(data16) < 1){
const err35 = {instancePath:instancePath+"/requirements/" + i2+"/title",schemaPath:"#/properties/requirements/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!pattern2.test(data16)){
const err36 = {instancePath:instancePath+"/requirements/" + i2+"/title",schemaPath:"#/properties/requirements/items/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/requirements/" + i2+"/title",schemaPath:"#/properties/requirements/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data11.source !== undefined){
let data17 = data11.source;
if(typeof data17 === "string"){
if(func3(data17) < 1){
const err38 = {instancePath:instancePath+"/requirements/" + i2+"/source",schemaPath:"#/properties/requirements/items/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!pattern2.test(data17)){
const err39 = {instancePath:instancePath+"/requirements/" + i2+"/source",schemaPath:"#/properties/requirements/items/properties/source/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/requirements/" + i2+"/source",schemaPath:"#/properties/requirements/items/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data11.type !== undefined){
if(!(validate284(data11.type, {instancePath:instancePath+"/requirements/" + i2+"/type",parentData:data11,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors);
errors = vErrors.length;
}
}
if(data11.group !== undefined){
if(!(validate277(data11.group, {instancePath:instancePath+"/requirements/" + i2+"/group",parentData:data11,parentDataProperty:"group",rootData}))){
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
errors = vErrors.length;
}
}
if(data11.release !== undefined){
if(!(validate277(data11.release, {instancePath:instancePath+"/requirements/" + i2+"/release",parentData:data11,parentDataProperty:"release",rootData}))){
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
errors = vErrors.length;
}
}
if(data11.subSystems !== undefined){
let data21 = data11.subSystems;
if(Array.isArray(data21)){
if(data21.length < 1){
const err41 = {instancePath:instancePath+"/requirements/" + i2+"/subSystems",schemaPath:"#/properties/requirements/items/properties/subSystems/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
const len4 = data21.length;
for(let i4=0; i4<len4; i4++){
if(!(validate277(data21[i4], {instancePath:instancePath+"/requirements/" + i2+"/subSystems/" + i4,parentData:data21,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
errors = vErrors.length;
}
}
}
else {
const err42 = {instancePath:instancePath+"/requirements/" + i2+"/subSystems",schemaPath:"#/properties/requirements/items/properties/subSystems/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data11.phases !== undefined){
let data23 = data11.phases;
if(Array.isArray(data23)){
if(data23.length < 1){
const err43 = {instancePath:instancePath+"/requirements/" + i2+"/phases",schemaPath:"#/properties/requirements/items/properties/phases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
const len5 = data23.length;
for(let i5=0; i5<len5; i5++){
if(!(validate289(data23[i5], {instancePath:instancePath+"/requirements/" + i2+"/phases/" + i5,parentData:data23,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
}
else {
const err44 = {instancePath:instancePath+"/requirements/" + i2+"/phases",schemaPath:"#/properties/requirements/items/properties/phases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data11.verification !== undefined){
let data25 = data11.verification;
if(!((((data25 === "test") || (data25 === "inspection")) || (data25 === "analysis")) || (data25 === "demonstration"))){
const err45 = {instancePath:instancePath+"/requirements/" + i2+"/verification",schemaPath:"#/properties/requirements/items/properties/verification/enum",keyword:"enum",params:{allowedValues: schema81.properties.requirements.items.properties.verification.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data11.tests !== undefined){
let data26 = data11.tests;
if(Array.isArray(data26)){
const len6 = data26.length;
for(let i6=0; i6<len6; i6++){
if(!(validate277(data26[i6], {instancePath:instancePath+"/requirements/" + i2+"/tests/" + i6,parentData:data26,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
errors = vErrors.length;
}
}
}
else {
const err46 = {instancePath:instancePath+"/requirements/" + i2+"/tests",schemaPath:"#/properties/requirements/items/properties/tests/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data11.rationale !== undefined){
let data28 = data11.rationale;
if(typeof data28 === "string"){
if(func3(data28) < 1){
const err47 = {instancePath:instancePath+"/requirements/" + i2+"/rationale",schemaPath:"#/properties/requirements/items/properties/rationale/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!pattern2.test(data28)){
const err48 = {instancePath:instancePath+"/requirements/" + i2+"/rationale",schemaPath:"#/properties/requirements/items/properties/rationale/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/requirements/" + i2+"/rationale",schemaPath:"#/properties/requirements/items/properties/rationale/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data11.retiredAt !== undefined){
if(!(validate292(data11.retiredAt, {instancePath:instancePath+"/requirements/" + i2+"/retiredAt",parentData:data11,parentDataProperty:"retiredAt",rootData}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
}
}
else {
const err50 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"#/properties/requirements/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
validate276.errors = vErrors;
return errors === 0;
}

export const UserTesting = validate294;
const schema87 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:fsm-check:1:user-testing","type":"object","additionalProperties":false,"required":["kind","id","version","title","release","required","reason"],"properties":{"kind":{"const":"user-testing"},"id":{"allOf":[{"$ref":"#/definitions/id"}]},"version":{"allOf":[{"$ref":"#/definitions/version"}]},"title":{"type":"string","minLength":1,"pattern":"\\S"},"release":{"x-clause":"7.1","allOf":[{"$ref":"#/definitions/id"}]},"required":{"x-clause":"7.1","type":"boolean"},"reason":{"x-clause":"7.1","type":"string","minLength":1,"pattern":"\\S"},"users":{"x-clause":"7.1(a)","type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["participant"],"properties":{"participant":{"x-clause":"7.1(a)","allOf":[{"$ref":"#/definitions/id"}]},"entryMetAt":{"x-clause":"7.1(b)","allOf":[{"$ref":"#/definitions/date"}]},"evidence":{"x-clause":"7.1(b)","type":"string","minLength":1,"pattern":"\\S"}}}},"entryRequirements":{"x-clause":"7.1(b)","type":"array","minItems":1,"items":{"type":"string","minLength":1,"pattern":"\\S"}},"approach":{"x-clause":"7.1(c)","type":"string","minLength":1,"pattern":"\\S"},"tests":{"x-clause":"7.1(c)","type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["id","title"],"properties":{"id":{"x-clause":"7.1(c)","allOf":[{"$ref":"#/definitions/id"}]},"title":{"x-clause":"7.1(c)","type":"string","minLength":1,"pattern":"\\S"}}}},"timescales":{"x-clause":"7.1(d)","type":"object","additionalProperties":false,"required":["start","end"],"properties":{"start":{"x-clause":"7.1(d)","allOf":[{"$ref":"#/definitions/date"}]},"end":{"x-clause":"7.1(d)","allOf":[{"$ref":"#/definitions/date"}]}}},"completion":{"x-clause":"7.1(e)","type":"string","minLength":1,"pattern":"\\S"},"issueProcess":{"x-clause":"7.1(f)","type":"string","minLength":1,"pattern":"\\S"},"notification":{"x-clause":"7.1(g)","type":"string","minLength":1,"pattern":"\\S"},"commencedAt":{"x-clause":"7.4","allOf":[{"$ref":"#/definitions/date"}]}},"if":{"required":["required"],"properties":{"required":{"const":true}}},"then":{"required":["users","entryRequirements","approach","tests","timescales","completion","issueProcess","notification"]},"definitions":{"date":{"type":"string","format":"date"},"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"version":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":50}}};
const schema88 = {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100};

function validate295(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 100){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._/-]*$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate295.errors = vErrors;
return errors === 0;
}

const schema89 = {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":50};

function validate297(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 50){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern1.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate297.errors = vErrors;
return errors === 0;
}

const schema90 = {"type":"string","format":"date"};

function validate301(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate301.errors = vErrors;
return errors === 0;
}


function validate294(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:fsm-check:1:user-testing" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.required === undefined) && (missing0 = "required")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.required !== undefined){
if(true !== data.required){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.users === undefined){
const err2 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "users"},message:"must have required property '"+"users"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.entryRequirements === undefined){
const err3 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "entryRequirements"},message:"must have required property '"+"entryRequirements"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.approach === undefined){
const err4 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "approach"},message:"must have required property '"+"approach"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.tests === undefined){
const err5 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "tests"},message:"must have required property '"+"tests"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.timescales === undefined){
const err6 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "timescales"},message:"must have required property '"+"timescales"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.completion === undefined){
const err7 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "completion"},message:"must have required property '"+"completion"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.issueProcess === undefined){
const err8 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "issueProcess"},message:"must have required property '"+"issueProcess"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.notification === undefined){
const err9 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "notification"},message:"must have required property '"+"notification"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err10 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.id === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.version === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.title === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.release === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "release"},message:"must have required property '"+"release"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.required === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "required"},message:"must have required property '"+"required"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.reason === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema87.properties, key0))){
const err18 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.kind !== undefined){
if("user-testing" !== data.kind){
const err19 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "user-testing"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate295(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate297(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
let data4 = data.title;
if(typeof data4 === "string"){
if(func3(data4) < 1){
const err20 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!pattern2.test(data4)){
const err21 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.release !== undefined){
if(!(validate295(data.release, {instancePath:instancePath+"/release",parentData:data,parentDataProperty:"release",rootData}))){
vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
errors = vErrors.length;
}
}
if(data.required !== undefined){
if(typeof data.required !== "boolean"){
const err23 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.reason !== undefined){
let data7 = data.reason;
if(typeof data7 === "string"){
if(func3(data7) < 1){
const err24 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!pattern2.test(data7)){
const err25 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.users !== undefined){
let data8 = data.users;
if(Array.isArray(data8)){
if(data8.length < 1){
const err27 = {instancePath:instancePath+"/users",schemaPath:"#/properties/users/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.participant === undefined){
const err28 = {instancePath:instancePath+"/users/" + i0,schemaPath:"#/properties/users/items/required",keyword:"required",params:{missingProperty: "participant"},message:"must have required property '"+"participant"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
for(const key1 in data9){
if(!(((key1 === "participant") || (key1 === "entryMetAt")) || (key1 === "evidence"))){
const err29 = {instancePath:instancePath+"/users/" + i0,schemaPath:"#/properties/users/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data9.participant !== undefined){
if(!(validate295(data9.participant, {instancePath:instancePath+"/users/" + i0+"/participant",parentData:data9,parentDataProperty:"participant",rootData}))){
vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
errors = vErrors.length;
}
}
if(data9.entryMetAt !== undefined){
if(!(validate301(data9.entryMetAt, {instancePath:instancePath+"/users/" + i0+"/entryMetAt",parentData:data9,parentDataProperty:"entryMetAt",rootData}))){
vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors);
errors = vErrors.length;
}
}
if(data9.evidence !== undefined){
let data12 = data9.evidence;
if(typeof data12 === "string"){
if(func3(data12) < 1){
const err30 = {instancePath:instancePath+"/users/" + i0+"/evidence",schemaPath:"#/properties/users/items/properties/evidence/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!pattern2.test(data12)){
const err31 = {instancePath:instancePath+"/users/" + i0+"/evidence",schemaPath:"#/properties/users/items/properties/evidence/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/users/" + i0+"/evidence",schemaPath:"#/properties/users/items/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/users/" + i0,schemaPath:"#/properties/users/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.entryRequirements !== undefined){
let data13 = data.entryRequirements;
if(Array.isArray(data13)){
if(data13.length < 1){
const err35 = {instancePath:instancePath+"/entryRequirements",schemaPath:"#/properties/entryRequirements/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
if(typeof data14 === "string"){
if(func3(data14) < 1){
const err36 = {instancePath:instancePath+"/entryRequirements/" + i1,schemaPath:"#/properties/entryRequirements/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!pattern2.test(data14)){
const err37 = {instancePath:instancePath+"/entryRequirements/" + i1,schemaPath:"#/properties/entryRequirements/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/entryRequirements/" + i1,schemaPath:"#/properties/entryRequirements/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/entryRequirements",schemaPath:"#/properties/entryRequirements/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.approach !== undefined){
let data15 = data.approach;
if(typeof data15 === "string"){
if(func3(data15) < 1){
const err40 = {instancePath:instancePath+"/approach",schemaPath:"#/properties/approach/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!pattern2.test(data15)){
const err41 = {instancePath:instancePath+"/approach",schemaPath:"#/properties/approach/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/approach",schemaPath:"#/properties/approach/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.tests !== undefined){
let data16 = data.tests;
if(Array.isArray(data16)){
if(data16.length < 1){
const err43 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.id === undefined){
const err44 = {instancePath:instancePath+"/tests/" + i2,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data17.title === undefined){
const err45 = {instancePath:instancePath+"/tests/" + i2,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
for(const key2 in data17){
if(!((key2 === "id") || (key2 === "title"))){
const err46 = {instancePath:instancePath+"/tests/" + i2,schemaPath:"#/properties/tests/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data17.id !== undefined){
if(!(validate295(data17.id, {instancePath:instancePath+"/tests/" + i2+"/id",parentData:data17,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
errors = vErrors.length;
}
}
if(data17.title !== undefined){
let data19 = data17.title;
if(typeof data19 === "string"){
if(func3(data19) < 1){
const err47 = {instancePath:instancePath+"/tests/" + i2+"/title",schemaPath:"#/properties/tests/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!pattern2.test(data19)){
const err48 = {instancePath:instancePath+"/tests/" + i2+"/title",schemaPath:"#/properties/tests/items/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/tests/" + i2+"/title",schemaPath:"#/properties/tests/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/tests/" + i2,schemaPath:"#/properties/tests/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.timescales !== undefined){
let data20 = data.timescales;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.start === undefined){
const err52 = {instancePath:instancePath+"/timescales",schemaPath:"#/properties/timescales/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data20.end === undefined){
const err53 = {instancePath:instancePath+"/timescales",schemaPath:"#/properties/timescales/required",keyword:"required",params:{missingProperty: "end"},message:"must have required property '"+"end"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
for(const key3 in data20){
if(!((key3 === "start") || (key3 === "end"))){
const err54 = {instancePath:instancePath+"/timescales",schemaPath:"#/properties/timescales/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data20.start !== undefined){
if(!(validate301(data20.start, {instancePath:instancePath+"/timescales/start",parentData:data20,parentDataProperty:"start",rootData}))){
vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors);
errors = vErrors.length;
}
}
if(data20.end !== undefined){
if(!(validate301(data20.end, {instancePath:instancePath+"/timescales/end",parentData:data20,parentDataProperty:"end",rootData}))){
vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors);
errors = vErrors.length;
}
}
}
else {
const err55 = {instancePath:instancePath+"/timescales",schemaPath:"#/properties/timescales/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.completion !== undefined){
let data23 = data.completion;
if(typeof data23 === "string"){
if(func3(data23) < 1){
const err56 = {instancePath:instancePath+"/completion",schemaPath:"#/properties/completion/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(!pattern2.test(data23)){
const err57 = {instancePath:instancePath+"/completion",schemaPath:"#/properties/completion/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/completion",schemaPath:"#/properties/completion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.issueProcess !== undefined){
let data24 = data.issueProcess;
if(typeof data24 === "string"){
if(func3(data24) < 1){
const err59 = {instancePath:instancePath+"/issueProcess",schemaPath:"#/properties/issueProcess/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(!pattern2.test(data24)){
const err60 = {instancePath:instancePath+"/issueProcess",schemaPath:"#/properties/issueProcess/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/issueProcess",schemaPath:"#/properties/issueProcess/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.notification !== undefined){
let data25 = data.notification;
if(typeof data25 === "string"){
if(func3(data25) < 1){
const err62 = {instancePath:instancePath+"/notification",schemaPath:"#/properties/notification/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(!pattern2.test(data25)){
const err63 = {instancePath:instancePath+"/notification",schemaPath:"#/properties/notification/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/notification",schemaPath:"#/properties/notification/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.commencedAt !== undefined){
if(!(validate301(data.commencedAt, {instancePath:instancePath+"/commencedAt",parentData:data,parentDataProperty:"commencedAt",rootData}))){
vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors);
errors = vErrors.length;
}
}
}
else {
const err65 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
validate294.errors = vErrors;
return errors === 0;
}

export const validators = { 'approach': Approach, 'certificates': Certificates, 'completion-report': CompletionReport, 'coverage': Coverage, 'decisions': Decisions, 'issue-log': IssueLog, 'notices': Notices, 'programme': Programme, 'readiness': Readiness, 'test-plan': TestPlan, 'test-results': TestResults, 'test-specification': TestSpecification, 'traceability-matrix': TraceabilityMatrix, 'user-testing': UserTesting };
